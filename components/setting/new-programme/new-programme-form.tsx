'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Locale } from '@/lib/locale';
import { copyOfInput } from '@/lib/programme/copy-input';
import { programmeInput } from '@/lib/programme/programme-input';
import { ChoiceField } from '../../office/fields/choice-field';
import { FormPart } from '../../office/fields/form-part';
import { SaveBar } from '../../office/fields/save-bar';
import { noTexts, writtenOrNull } from '../../office/fields/texts';
import { answerOf, officeApi } from '../../office/office-api';
import { useForm } from '../../office/use-form';
import { useLeaveGuard } from '../../office/use-leave-guard';
import { CopyPart, type SourceProgramme } from './copy-part';
import { FromNothingPart } from './from-nothing-part';
import { type Identity, IdentityPart } from './identity-part';
import type { PlaceSetChoice } from './place-set-field';
import { readCopy, readProgramme } from './read-programme';

/** A programme from nothing, or like another; then on to the steps of its setting up. */
export function NewProgrammeForm({
  locale,
  placeSets,
  sources,
}: {
  locale: Locale;
  placeSets: readonly PlaceSetChoice[];
  /** The programmes that can be copied. */
  sources: readonly SourceProgramme[];
}) {
  const t = useTranslations('newProgramme');
  const router = useRouter();
  const [way, setWay] = useState<'nothing' | 'copy'>('nothing');
  const [identity, setIdentity] = useState<Identity>({ title: noTexts, slug: '' });
  const isCopy = way === 'copy';
  const isUnsaved = identity.slug !== '' || writtenOrNull(identity.title) !== null;
  useLeaveGuard(isUnsaved, t('leave'));
  const { submit, isSending, failure, problemOf } = useForm({
    schema: isCopy ? copyOfInput : programmeInput,
    read: isCopy ? readCopy : readProgramme,
    send: (input) => {
      const { setting } = officeApi();
      return answerOf<{ slug: string }>(
        'placeSet' in input ? setting.createProgramme(input) : setting.copyProgramme(input),
      );
    },
    onDone: ({ slug }) => router.push(`/${locale}/office/${slug}/framework`),
  });
  return (
    <form
      noValidate
      onSubmit={submit}
      className="grid gap-4 [&_:is(input,textarea,select,button)]:scroll-mb-32"
    >
      {sources.length > 0 && (
        <FormPart level={2} title={t('way')}>
          <ChoiceField
            name="way"
            label={t('begin')}
            choices={(['nothing', 'copy'] as const).map((value) => ({
              value,
              label: t(`ways.${value}`),
              help: t(`wayHelp.${value}`),
            }))}
            chosen={way}
            problem={undefined}
            onChoose={setWay}
          />
        </FormPart>
      )}
      <IdentityPart identity={identity} problemOf={problemOf} onChange={setIdentity} />
      {isCopy ? (
        <CopyPart sources={sources} problemOf={problemOf} />
      ) : (
        <FromNothingPart placeSets={placeSets} locale={locale} problemOf={problemOf} />
      )}
      <SaveBar
        words={t('create')}
        back={`/${locale}/office`}
        isSending={isSending}
        isUnsaved={isUnsaved}
        failure={failure}
      />
    </form>
  );
}

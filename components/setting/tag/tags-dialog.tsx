'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Dialog } from '../../office/dialog';
import { DialogFoot } from '../../office/dialog-foot';
import { answerOf, officeApi } from '../../office/office-api';
import { useSetting } from '../setting-desk';
import { ChosenTerm } from './chosen-term';
import { useTerms } from './tag-context';
import type { TagSubject } from './tag-subject';
import { TermChoice } from './term-choice';
import type { OfferedTerm } from './term-search';

/** Which terms hold of a subject. */
export function TagsDialog({
  subject,
  name,
  held,
  onClose,
}: {
  subject: TagSubject;
  name: string;
  /** Keys of the terms that hold of it. */
  held: readonly string[];
  onClose: () => void;
}) {
  const t = useTranslations('setting.tags');
  const { programme, locale, tell } = useSetting();
  const { terms, byKey } = useTerms();
  const leave = useTranslations('office.form')('leave');
  const [standing] = useState(() => held.flatMap((key) => byKey.get(key) ?? []));
  const [chosen, setChosen] = useState(standing);
  const saving = useMutation({
    mutationFn: (wanted: readonly OfferedTerm[]) =>
      answerOf(
        officeApi().framework.setTags({
          ...{ programme, place: subject.place, indicator: subject.indicator },
          terms: wanted.map(({ vocabulary, code }) => ({ vocabulary, code })),
        }),
      ),
    onSuccess: ({ terms: count }) => {
      onClose();
      tell(t('saved', { count, name }));
    },
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!saving.isPending) saving.mutate(chosen);
  }

  return (
    <Dialog
      title={t('tagsOf', { name })}
      mayEscape={() => chosen === standing || window.confirm(leave)}
      onClose={onClose}
    >
      <form noValidate onSubmit={submit} className="grid gap-4">
        <TermChoice
          label={t('addTerm')}
          terms={terms}
          taken={new Set(chosen.map(({ key }) => key))}
          locale={locale}
          onChoose={(term) => setChosen((now) => [...now, term])}
        />
        <ul aria-label={t('chosen')} className="grid gap-2">
          {chosen.map((term) => (
            <ChosenTerm
              key={term.key}
              term={term}
              locale={locale}
              onRemove={() => setChosen((now) => now.filter(({ key }) => key !== term.key))}
            />
          ))}
        </ul>
        {chosen.length === 0 && <p className="text-sm text-soft">{t('noTerms')}</p>}
        <DialogFoot failure={saving.error} isSending={saving.isPending} onClose={onClose} />
      </form>
    </Dialog>
  );
}

'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { EditedIndicator } from '@/lib/api/framework/editor-schema';
import { canonicalJson } from '@/lib/canonical-json';
import { changedIndicatorInput, indicatorInput } from '@/lib/indicator/indicator-input';
import type { Locale } from '@/lib/locale';
import { SaveBar } from '../../office/fields/save-bar';
import { useNotice } from '../../office/notice-board';
import { useForm } from '../../office/use-form';
import { useLeaveGuard } from '../../office/use-leave-guard';
import type { AddableIndicator } from './addable';
import { askingComponents } from './asking-components';
import { changedDraft } from './choices';
import { draftInput } from './draft-input';
import { IdentityPart, type NamedChoice } from './identity-part';
import { draftOf, emptyDraft, type IndicatorDraft } from './indicator-draft';
import { IndicatorFormProvider } from './indicator-form-context';
import { KindPart } from './kind-part';
import { meaningChanges } from './meaning-changes';
import { PeoplePart } from './people-part';
import { shownFields } from './shown-fields';
import { StandingValues } from './standing-values';
import { SumPart } from './sum-part';
import { TargetsPart } from './targets-part';
import { TextsPart } from './texts-part';
import { TotalsPart } from './totals-part';
import { useSendIndicator } from './use-send-indicator';
import { type VersionDraft, VersionPart } from './version-part';

interface Props {
  /** Its slug. */
  readonly programme: string;
  /** Null for a new one. */
  readonly indicator: EditedIndicator | null;
  /** The result a new one is to stand under. */
  readonly under?: string;
  readonly results: readonly NamedChoice[];
  readonly organisations: readonly NamedChoice[];
  /** Those that a calculated one may add; the indicator itself is not among them. */
  readonly addable: readonly AddableIndicator[];
  readonly locale: Locale;
  /** The address of the framework. */
  readonly root: string;
}

const noVersion: VersionDraft = { validFrom: '', reason: '' };

/** Everything an indicator says of itself, in parts that show what its kind asks for. */
export function IndicatorForm({ indicator, under = '', ...props }: Props) {
  const { programme, results, organisations, addable, locale, root } = props;
  const t = useTranslations('framework');
  const router = useRouter();
  const say = useNotice();
  const [draft, setDraft] = useState(() => (indicator ? draftOf(indicator) : emptyDraft(under)));
  const [saved, setSaved] = useState(draft);
  const [version, setVersion] = useState(noVersion);
  const { send, isVersionAsked, forgetVersion } = useSendIndicator(
    programme,
    indicator?.code ?? null,
  );

  const stored = indicator && saved;
  const input = draftInput(draft, stored);
  const savedInput = draftInput(saved, stored);
  const isUnsaved = canonicalJson(input) !== canonicalJson(savedInput);
  useLeaveGuard(isUnsaved, t('editing.leave'));
  const standing = indicator?.versions.filter(({ values }) => values > 0) ?? [];
  const hasValues = standing.some((one) => one.version === indicator?.version);
  const changes = hasValues ? meaningChanges(savedInput, input) : [];
  const asksForVersion = changes.length > 0 || isVersionAsked;

  const { submit, isSending, failure, problemOf } = useForm({
    schema: askingComponents(indicator ? changedIndicatorInput : indicatorInput, draft),
    read: () => (indicator ? { ...input, newVersion: asksForVersion ? version : null } : input),
    send,
    onDone: ({ code }) => {
      setSaved(draft);
      setVersion(noVersion);
      forgetVersion();
      const address = `${root}/indicators/${encodeURIComponent(code)}`;
      say(t(indicator ? 'editing.saved' : 'editing.added', { code }), { at: address });
      if (indicator?.code === code) router.refresh();
      else router.replace(address);
    },
  });

  function change(patch: Partial<IndicatorDraft>) {
    say('');
    setDraft((held) => changedDraft(held, patch));
  }

  return (
    <IndicatorFormProvider
      value={{ draft, saved: stored, shown: shownFields(draft, stored), change, problemOf }}
    >
      <form
        noValidate
        onSubmit={submit}
        className="grid gap-4 [&_:is(input,textarea,select,button)]:scroll-mb-32"
      >
        {indicator && hasValues && <StandingValues indicator={indicator} />}
        <IdentityPart results={results} organisations={organisations} locale={locale} />
        <TextsPart />
        <KindPart standing={standing.length > 0 && stored ? stored.kind || null : null} />
        {standing.length === 0 && <SumPart addable={addable} locale={locale} />}
        {draft.kind !== '' && (
          <>
            <TotalsPart />
            <PeoplePart />
            <TargetsPart />
          </>
        )}
        {asksForVersion && <VersionPart changes={changes} draft={version} onChange={setVersion} />}
        <SaveBar
          words={indicator ? t('editing.save') : t('results.addIndicator')}
          back={root}
          isSending={isSending}
          isUnsaved={isUnsaved}
          failure={failure}
          note={asksForVersion ? t('indicator.version.note') : ''}
        />
      </form>
    </IndicatorFormProvider>
  );
}

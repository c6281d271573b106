'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import type { InputProblem } from '@/lib/input-problems';
import { contributionRules } from '@/lib/tag/contribution';
import type { ReferencesInput } from '@/lib/tag/tag-input';
import { Dialog } from '../../office/dialog';
import { DialogFoot } from '../../office/dialog-foot';
import { SelectField } from '../../office/fields/select-field';
import { textsOf } from '../../office/fields/texts';
import { TextsField } from '../../office/fields/texts-field';
import { TextField } from '../../office/form-field';
import { answerOf, officeApi } from '../../office/office-api';
import { useSetting } from '../setting-desk';
import { ChosenTerm } from './chosen-term';
import { draftOf, type ReferenceDraft, readReferences } from './reference-draft';
import { useTerms } from './tag-context';
import type { Reference } from './tag-subject';
import { TermChoice } from './term-choice';
import { termKey } from './term-search';

/** Which reference indicators of a funder an indicator counts towards, and how. */
export function ReferencesDialog({
  indicator,
  name,
  held,
  onClose,
}: {
  /** Its code. */
  indicator: string;
  name: string;
  held: readonly Reference[];
  onClose: () => void;
}) {
  const t = useTranslations('setting.tags');
  const { programme, locale, tell } = useSetting();
  const { terms, byKey } = useTerms();
  const leave = useTranslations('office.form')('leave');
  const [standing] = useState<readonly ReferenceDraft[]>(() =>
    held.flatMap((one) => {
      const term = byKey.get(termKey(one));
      return term ? draftOf(one, term, locale) : [];
    }),
  );
  const [drafts, setDrafts] = useState(standing);
  const [problems, setProblems] = useState<readonly InputProblem[]>([]);
  const saving = useMutation({
    mutationFn: (input: ReferencesInput) =>
      answerOf(officeApi().framework.setReferences({ programme, indicator, ...input })),
    onSuccess: () => {
      onClose();
      tell(t('referencesSaved', { count: drafts.length, name }));
    },
  });

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (saving.isPending) return;
    const read = readReferences(drafts, locale);
    if ('input' in read) {
      setProblems([]);
      return saving.mutate(read.input);
    }
    setProblems(read.problems);
    const control = event.currentTarget.elements.namedItem(read.problems[0]?.field ?? '');
    if (control instanceof HTMLElement) control.focus();
  }

  function change(at: number, patch: Partial<ReferenceDraft>) {
    setDrafts((now) => now.map((one, other) => (other === at ? { ...one, ...patch } : one)));
  }

  return (
    <Dialog
      title={t('referencesOf', { name })}
      mayEscape={() => drafts === standing || window.confirm(leave)}
      onClose={onClose}
    >
      <form noValidate onSubmit={submit} className="grid gap-4">
        <p className="text-soft">{t('reference.lead')}</p>
        <TermChoice
          label={t('reference.add')}
          terms={terms}
          taken={new Set(drafts.map(({ term }) => term.key))}
          locale={locale}
          onChoose={(term) =>
            setDrafts((now) => [...now, { term, rule: 'whole', share: '', note: {} }])
          }
        />
        <ul aria-label={t('reference.list')} className="grid gap-2">
          {drafts.map(({ term, rule, share, note }, at) => (
            <ChosenTerm
              key={term.key}
              term={term}
              locale={locale}
              onRemove={() => setDrafts((now) => now.filter((_, other) => other !== at))}
            >
              <div className="grid items-start gap-3 sm:grid-cols-2">
                <SelectField
                  label={t('reference.rule')}
                  name={`${at}.rule`}
                  value={rule}
                  onChange={(event) =>
                    change(at, {
                      rule: contributionRules.find((one) => one === event.target.value) ?? rule,
                    })
                  }
                  choices={contributionRules.map((value) => ({
                    value,
                    text: t(`reference.rules.${value}`),
                  }))}
                />
                {rule === 'share' && (
                  <TextField
                    label={t('reference.share')}
                    name={`${at}.share`}
                    dir="ltr"
                    autoComplete="off"
                    value={share}
                    onChange={(event) => change(at, { share: event.target.value })}
                    problem={problems.find(({ field }) => field === `${at}.share`)}
                  />
                )}
              </div>
              <TextsField
                name={`${at}.note`}
                label={t('reference.note')}
                texts={textsOf(note)}
                problemOf={(wanted) => problems.find(({ field }) => field === wanted)}
                onChange={(texts) => change(at, { note: texts })}
              />
            </ChosenTerm>
          ))}
        </ul>
        {drafts.length === 0 && <p className="text-sm text-soft">{t('reference.none')}</p>}
        <DialogFoot failure={saving.error} isSending={saving.isPending} onClose={onClose} />
      </form>
    </Dialog>
  );
}

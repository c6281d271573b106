'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { Hint } from '@/lib/hint/hint';
import { PersonalDataWarning } from './evidence/personal-data-warning';
import { NoticeBox } from './notice-box';
import type { RowCell } from './row-view';
import { useSheet } from './sheet-context';
import { useHintWords } from './use-hint-words';

/** What is unusual, and room for a word about it. It never keeps a value from being saved. */
export function HintNotice({ at, hints }: { at: RowCell; hints: readonly Hint[] }) {
  const t = useTranslations('entry.hints');
  const { locale, drafts } = useSheet();
  const words = useHintWords(locale);
  const id = useId();
  const { typed } = at;
  return (
    <NoticeBox tone="waiting" at={at}>
      <div className="grid grow gap-2">
        <ul className="grid gap-1">
          {hints.map((hint) => (
            <li key={hint.rule}>{words(hint, typed.cell.rule)}</li>
          ))}
        </ul>
        <label htmlFor={id} className="grid gap-1">
          {t('explain')}
          <input
            id={id}
            dir="auto"
            autoComplete="off"
            value={typed.text.explanation}
            onChange={(event) => drafts.type(typed, { explanation: event.target.value })}
            className="min-h-10 rounded-control border border-edge bg-card px-2 py-1 text-ink"
          />
          <PersonalDataWarning text={typed.text.explanation} />
        </label>
      </div>
    </NoticeBox>
  );
}

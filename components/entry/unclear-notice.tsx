'use client';

import { useTranslations } from 'next-intl';
import { isolated } from '@/lib/numbers/format';
import type { ValueField } from '@/lib/observation/cell-text';
import { numberOptions } from '@/lib/observation/read-cell';
import { answersTo, readingBy } from '../grid/reading-choices';
import { NoticeBox } from './notice-box';
import type { RowCell } from './row-view';
import { useSheet } from './sheet-context';
import { SmallButton } from './small-button';

/** Asks which number was meant, once for the block it belongs to; nothing is guessed. */
export function UnclearNotice({
  at,
  field,
  others,
}: {
  at: RowCell;
  field: ValueField;
  /** How many other cells of the block wait for the same answer. */
  others: number;
}) {
  const t = useTranslations('entry.unclear');
  const { locale, drafts } = useSheet();
  const { typed } = at;
  const text = typed.text.fields[field] ?? '';
  const asked = { text, options: numberOptions(field, typed.cell.rule, locale, typed.readAs) };
  return (
    <NoticeBox tone="waiting" at={at}>
      <span>
        {t('question', { text: isolated(text) })} {others > 0 && t('others', { count: others })}
      </span>
      <span className="flex flex-wrap gap-2">
        {answersTo(asked).map((answers) => {
          const { number, decimals } = readingBy(asked, answers, locale);
          return (
            <SmallButton
              key={JSON.stringify(answers)}
              onClick={() => drafts.answer(typed, answers)}
            >
              {t('reading', { number, decimals })}
            </SmallButton>
          );
        })}
      </span>
    </NoticeBox>
  );
}

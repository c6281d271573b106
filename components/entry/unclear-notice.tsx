'use client';

import { useTranslations } from 'next-intl';
import { isPercentField, type ValueField } from '@/lib/observation/cell-text';
import { NoticeBox } from './notice-box';
import { readingChoices } from './reading-choice';
import { useSheet } from './sheet-context';
import type { RowCell } from './sheet-rows';
import { SmallButton } from './small-button';

/** Asks which number was meant; nothing is guessed. */
export function UnclearNotice({
  at: { typed, label },
  field,
  readings,
}: {
  at: RowCell;
  field: ValueField;
  readings: readonly number[];
}) {
  const t = useTranslations('entry.unclear');
  const { locale, drafts } = useSheet();
  const isPercent = isPercentField(field, typed.cell.rule);
  return (
    <NoticeBox tone="waiting" label={label}>
      <span>{t('question', { text: typed.text.fields[field] ?? '' })}</span>
      <span className="flex flex-wrap gap-2">
        {readingChoices(readings, locale, isPercent).map(({ text, decimals, settles }) => (
          <SmallButton
            key={text}
            onClick={() =>
              'typed' in settles
                ? drafts.type(typed, { fields: { ...typed.text.fields, [field]: settles.typed } })
                : drafts.separate(settles.separatorIn)
            }
          >
            {t('reading', { number: text, decimals })}
          </SmallButton>
        ))}
      </span>
    </NoticeBox>
  );
}

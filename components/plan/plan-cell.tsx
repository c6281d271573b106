'use client';

import { useTranslations } from 'next-intl';
import type { Entries } from './plan-cells';
import { usePlanWords } from './plan-context';

/** What one cell expects, and what is to be known of it. */
export function PlanCell({
  id,
  row,
  column,
  entries,
  isDraft,
  isWrong,
  isSelected,
  isFocus,
  values,
}: {
  id: string;
  row: number;
  column: number;
  entries: Entries;
  isDraft: boolean;
  isWrong: boolean;
  isSelected: boolean;
  /** The one cell of the grid that Tab leads to. */
  isFocus: boolean;
  /** How many values stand in it. */
  values: number;
}) {
  const t = useTranslations('setting.plan');
  const { organisations, breakdowns } = usePlanWords();
  const ground = isSelected
    ? 'bg-brand-soft'
    : isWrong
      ? 'bg-clay-soft'
      : isDraft
        ? 'bg-saffron-soft'
        : 'bg-card';
  return (
    <td
      id={id}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the cells of a grid are td, as ARIA has it
      role="gridcell"
      data-row={row}
      data-column={column}
      tabIndex={isFocus ? 0 : -1}
      aria-selected={isSelected}
      aria-invalid={isWrong || undefined}
      className={`h-11 min-w-28 scroll-ms-36 scroll-mt-14 scroll-mb-4 cursor-cell border-s border-t border-line px-2 py-1.5 align-top text-sm select-none focus:outline-2 focus:-outline-offset-2 focus:outline-brand md:scroll-ms-72 ${ground}`}
    >
      {entries.map(({ frequency, organisation, breakdown }) => (
        <span key={organisation ?? ''} className="block">
          <span className="font-semibold">{t(`frequencies.${frequency}`)}</span>
          {(organisation !== null || breakdown !== 'none') && (
            <span className="block text-[0.8125rem] leading-tight text-soft">
              {[
                organisation !== null && (organisations.get(organisation) ?? organisation),
                breakdown !== 'none' && (breakdowns.get(breakdown) ?? breakdown),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          )}
        </span>
      ))}
      {entries.length === 0 && <span className="sr-only">{t('notPlanned')}</span>}
      {entries.length === 0 && values > 0 && (
        <span className="block text-[0.8125rem] leading-tight text-saffron-word">
          {t('valuesStay', { count: values })}
        </span>
      )}
      {isDraft && (
        <span className="block text-[0.8125rem] leading-tight font-semibold text-saffron-word">
          <span aria-hidden="true">● </span>
          {t('unsaved')}
        </span>
      )}
      {isWrong && (
        <span className="block text-[0.8125rem] leading-tight font-semibold text-clay">
          <span aria-hidden="true">▲ </span>
          {t('wrong')}
        </span>
      )}
    </td>
  );
}

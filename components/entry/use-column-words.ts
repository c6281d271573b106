'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { startOfPhase } from '@/lib/hint/value-hints';
import type { Locale } from '@/lib/locale';
import { subtract } from '@/lib/numbers/add';
import { isolated } from '@/lib/numbers/format';
import type { RowTotal } from '@/lib/observation/row-total';
import { numberWords } from '@/lib/observation/value-words';
import type { RowView } from './row-view';
import type { SheetRow } from './sheet-rows';
import { useTargetWords } from './target-words';
import { useValueWords } from './value-words';

export type ColumnWords = ReturnType<typeof useColumnWords>;

/** What stands in the columns beside the fields, in words; the same object for as long as the table is. */
export function useColumnWords(locale: Locale) {
  const t = useTranslations('entry');
  const value = useValueWords(locale);
  const target = useTargetWords(locale);
  // biome-ignore lint/correctness/useExhaustiveDependencies: both say the same for one language
  return useMemo(() => {
    const sum = (total: RowTotal, { indicator }: SheetRow) =>
      value({ ...total, state: 'reported', level: null, words: null }, indicator);
    return {
      previousLabel: t('columns.previous'),
      totalLabel: t('columns.total'),
      targetLabel: t('columns.target'),
      nothing: t('columns.nothing'),
      computed: t('total.computed'),
      notPlanned: t('cell.notPlanned'),
      details: t('details.open'),
      detailsOf: ({ name }: SheetRow) => t('details.openLabel', { code: name }),
      previous: ({ previous, indicator }: SheetRow) =>
        previous ? value(previous, indicator) : t('columns.nothing'),
      sum,
      target: ({ indicator }: SheetRow) =>
        target(indicator, indicator.target) ?? t('columns.nothing'),
      /** What of a count that goes on belongs to the phase its target is of; empty where that is not known. */
      share: ({ indicator }: SheetRow, view: RowView) => {
        const share = phaseShare(indicator, view);
        return share === null
          ? ''
          : t('target.share', { number: isolated(numberWords(share, indicator, locale)) });
      },
    };
  }, [t, locale]);
}

function phaseShare(indicator: SheetRow['indicator'], { total, sum }: RowView): number | null {
  const isSince = indicator.cumulativeOrigin === 'programme';
  if (!isSince || indicator.target?.scope !== 'phase' || indicator.target.value === null)
    return null;
  const cell = total.kind === 'field' ? total.at.typed : null;
  const said = cell
    ? cell.read.kind === 'value'
      ? cell.read.value.value
      : null
    : (sum?.value ?? null);
  const start = cell ? startOfPhase(indicator, cell.cell.earlier) : null;
  return said === null || start === null || start === 0 ? null : subtract(said, start);
}

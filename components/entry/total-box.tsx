'use client';

import { useTranslations } from 'next-intl';
import type { RowTotal } from '@/lib/observation/row-total';
import { CellBox } from './cell-box';
import type { SheetIndicator } from './sheet-cell';
import { useSheet } from './sheet-context';
import type { TotalCell } from './sheet-rows';
import { useValueWords } from './value-words';

/** The total of a row: typed where the parts do not give it, else what they add up to. */
export function TotalBox({
  total,
  indicator,
  titleId,
  columnId,
  returnedId,
}: {
  total: TotalCell;
  indicator: SheetIndicator;
  titleId: string;
  columnId: string;
  returnedId: string | undefined;
}) {
  const t = useTranslations('entry.total');
  const { locale } = useSheet();
  const words = useValueWords(locale);
  const inWords = (sum: RowTotal) =>
    words({ ...sum, state: 'reported', level: null, words: null }, indicator);
  if (total.kind === 'none') return <span className="text-soft">{t('none')}</span>;
  if (total.kind === 'sum') {
    return (
      <p className="py-2 text-end">
        <bdi className="text-lg">{inWords(total.total)}</bdi>
        <span className="block text-xs text-soft">{t('computed')}</span>
      </p>
    );
  }
  return <CellBox at={total.at} titleId={titleId} columnId={columnId} returnedId={returnedId} />;
}

import { type Locale, localise } from '@/lib/locale';
import { isolated } from '@/lib/numbers/format';
import type { AimColumn, AimRow } from './aim-rows';

/** The params of the words for a cell: `{indicator} × {place}`. */
export function cellName(
  { line: { indicator }, category }: AimRow,
  column: AimColumn,
  locale: Locale,
): { indicator: string; place: string } {
  const title = localise(indicator.title, locale).text;
  const name = category ? category.name : title;
  return {
    indicator: `${isolated(indicator.code)} ${isolated(name)}`,
    place: isolated(column.name),
  };
}

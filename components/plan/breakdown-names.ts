import type { SettingDimensions } from '@/lib/api/setting/dimension-contract';
import { type Locale, localise } from '@/lib/locale';

/** What values can be split by, in words. `total` is the word for no split, which comes first. */
export function breakdownNames(
  { dimensions, breakdowns }: SettingDimensions,
  locale: Locale,
  total: string,
): [code: string, name: string][] {
  const titles = new Map(dimensions.map(({ code, title }) => [code, localise(title, locale).text]));
  const names = breakdowns.map(({ code, dimensions: by }): [string, string] => [
    code,
    by.length === 0 ? total : by.map((one) => titles.get(one) ?? one).join(' × '),
  ]);
  const isTotal = ([code]: [string, string]) => code === 'none';
  const [none] = names.filter(isTotal);
  return [none ?? ['none', total], ...names.filter((one) => !isTotal(one))];
}

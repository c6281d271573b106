import { observedValueInput } from '@/lib/observation/observation-input';
import { cellKey, type KeptCell, type Wish } from './kept-cell';

const sheet = { programme: 'p', place: 'TL-01@2015', period: '2023-Q1' };

export const wished = (value: number): Wish => ({
  kind: 'value',
  value: observedValueInput.parse({ value }),
  change: null,
});

/** A kept cell for tests; its stamp is new where it is asked for. */
export function aKeptCell(
  indicator: string,
  {
    wish = wished(5),
    stamp = '1',
    seen = null,
    period = sheet.period,
    keptAt = '2023-04-01T08:00:00.000Z',
  }: Partial<Pick<KeptCell, 'wish' | 'stamp' | 'seen' | 'keptAt'>> & {
    readonly period?: string;
  } = {},
): KeptCell {
  const address = {
    ...sheet,
    period,
    indicator,
    category: '',
    organisation: null,
    source: null,
  };
  return {
    key: cellKey(address),
    address,
    text: { state: 'reported', fields: {}, explanation: '', doubt: '' },
    locale: 'en',
    why: { reason: '', words: '' },
    wish,
    seen,
    stamp,
    refusal: null,
    sheet: { place: { en: 'North' }, period: 'Q1 2023' },
    keptAt,
  };
}

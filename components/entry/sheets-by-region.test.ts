import { describe, expect, it } from 'vitest';
import { anIndicator, aSheet } from './sheet-fixture';
import { type StatedSheet, sheetsByRegion } from './sheets-by-region';

const { period } = aSheet([anIndicator('served')]);
const named = (key: string) => ({ key, name: { en: key } });
const aStated = (key: string, given: Partial<StatedSheet> = {}): StatedSheet => ({
  ...{ place: named(key), region: null, period, isLocked: false, today: '2023-04-01' },
  ...{ planned: 2, filled: 0, draft: 0, returned: 0, submitted: 0, approved: 0 },
  progress: 'empty',
  ...given,
});

describe('the sheets of a period', () => {
  it('stand under their region, which is as far as all of them', () => {
    const done = { filled: 2, submitted: 2 };
    const [north, south] = sheetsByRegion([
      aStated('north', done),
      aStated('oujda', { region: named('north'), ...done }),
      aStated('berkane', { region: named('north'), filled: 1, returned: 1 }),
      aStated('south'),
    ]);
    expect(north?.head).toMatchObject({
      ...{ place: { key: 'north' }, planned: 6, filled: 5, returned: 1, progress: 'returned' },
    });
    expect(north?.sites.map(({ place }) => place.key)).toEqual(['oujda', 'berkane']);
    expect(south).toMatchObject({ head: { place: { key: 'south' } }, sites: [] });
  });

  it('have a sheet of the region where the plan expects nothing of the region itself', () => {
    const [only] = sheetsByRegion([aStated('oujda', { region: named('north') })]);
    expect(only).toMatchObject({ head: { place: { key: 'north' }, planned: 2 } });
    expect(only?.sites).toHaveLength(1);
  });
});

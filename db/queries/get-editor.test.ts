import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { changedIndicatorInput } from '@/lib/indicator/indicator-input';
import { changeIndicator } from '../commands/change-indicator';
import { createResult } from '../commands/create-result';
import type { Database } from '../open';
import { indicator, indicatorVersion } from '../schema/indicator';
import { planEntry } from '../schema/plan';
import { result } from '../schema/result';
import { testDatabase } from '../testing';
import { anIndicator } from '../testing-indicator';
import { testNow } from '../testing-people';
import { aProgramme, type TestProgramme } from '../testing-programme';
import { scopeFor } from '../testing-scope';
import { record, recordApproved } from '../testing-values';
import { getEditedIndicator } from './get-edited-indicator';
import { getEditor } from './get-editor';

let db: Database;
let programme: TestProgramme;
beforeEach(() => {
  db = testDatabase();
  programme = aProgramme(db);
});

const scope = () => scopeFor(programme.people.officer, 'editFramework', programme);
const at = { now: testNow, way: 'api' } as const;

describe('the editor', () => {
  test('shows each result above those under it, and what is not translated', () => {
    createResult(db, scope(), {
      ...{ code: '1.1', level: 'output', parent: 'O1', description: null, ...at },
      title: { fr: 'Produit' },
      conditions: [{ kind: 'risk', text: { en: 'Drought' } }],
    });
    expect(getEditor(db, scope()).results).toMatchObject([
      { code: 'O1', parent: null, untranslated: [] },
      {
        code: '1.1',
        parent: 'O1',
        untranslated: [
          { field: 'title', missing: ['en', 'ar'] },
          { field: 'conditions.0.text', missing: ['fr', 'ar'] },
        ],
      },
    ]);
  });

  test('says what stands for each indicator', () => {
    record(db, programme, programme.people.officer, [{ indicator: 'units', value: 4 }]);
    const shown = new Map(getEditor(db, scope()).indicators.map((one) => [one.code, one]));
    expect(shown.get('served')).toMatchObject({ hasValues: false, planned: 2, targets: 2 });
    expect(shown.get('units')).toMatchObject({ hasValues: true, targets: 0, baselines: 0 });
  });

  test('says what an aim of each indicator may be, and for which categories', () => {
    db.update(planEntry)
      .set({ breakdownId: programme.breakdowns.bySex })
      .where(eq(planEntry.indicatorId, programme.indicators.served))
      .run();
    const shown = new Map(getEditor(db, scope()).indicators.map((one) => [one.code, one]));
    expect(shown.get('served')).toMatchObject({ levels: [], plannedBreakdowns: ['sex'] });
    expect(shown.get('units')).toMatchObject({ allowsNegative: false, plannedBreakdowns: [] });
    expect(shown.get('plan')?.levels.map(({ code }) => code)).toEqual([
      'planned',
      'drafted',
      'adopted',
    ]);
  });

  test('keeps archived parts in view, and nothing of another programme', () => {
    aProgramme(db);
    db.update(indicator).set({ archivedAt: testNow }).where(eq(indicator.code, 'story')).run();
    const { indicators, breakdowns } = getEditor(db, scope());
    expect(indicators).toHaveLength(6);
    expect(indicators.filter((one) => one.isArchived).map(({ code }) => code)).toEqual(['story']);
    expect(breakdowns).toEqual([
      { code: 'none', dimensions: [] },
      { code: 'sex', dimensions: ['sex'] },
    ]);
  });

  test('asks the database as often for a thousand indicators as for six', () => {
    const statementsOf = (read: () => unknown) => {
      const prepare = vi.spyOn(db.$client, 'prepare');
      read();
      const { length } = prepare.mock.calls;
      prepare.mockRestore();
      return length;
    };
    const forSix = statementsOf(() => getEditor(db, scope()));
    const resultId = db.select().from(result).all()[0]?.id ?? 0;
    for (let count = 0; count < 1000; count += 1) {
      anIndicator(db, { programmeId: programme.id, resultId, code: `many-${count}` });
    }
    expect(getEditor(db, scope()).indicators).toHaveLength(1006);
    expect(statementsOf(() => getEditor(db, scope()))).toBe(forSix);
  });
});

describe('one indicator', () => {
  test('shows its texts, its versions with their values, and the codes it had', () => {
    recordApproved(db, programme, [{ indicator: 'spent', value: 7 }]);
    record(db, programme, programme.people.officer, [{ indicator: 'spent', value: 8 }], {
      period: '2023-Q2',
    });
    const { title: _, ...held } = getEditedIndicator(db, scope(), 'spent');
    changeIndicator(db, scope(), {
      ...changedIndicatorInput.parse({
        ...held,
        code: 'cost',
        title: { en: 'Cost' },
        decimals: 0,
        newVersion: { validFrom: '2023-07-01', reason: 'Rounded' },
      }),
      indicator: 'spent',
      ...at,
    });
    expect(getEditedIndicator(db, scope(), 'cost')).toMatchObject({
      result: 'O1',
      formerCodes: ['spent'],
      untranslated: [{ field: 'title', missing: ['fr', 'ar'] }],
      versions: [
        { version: 1, reason: null, changedBy: null, values: 2 },
        { version: 2, validFrom: '2023-07-01', reason: 'Rounded', changedBy: 'officer', values: 0 },
      ],
    });
  });

  test('counts a value that was replaced with the version it was made under', () => {
    recordApproved(db, programme, [{ indicator: 'spent', value: 7 }]);
    db.update(indicatorVersion).set({ isCurrent: false }).run();
    const first = db
      .select()
      .from(indicatorVersion)
      .where(eq(indicatorVersion.indicatorId, programme.indicators.spent))
      .get();
    if (!first) throw new Error('There is no version.');
    const { id: _, ...meaning } = first;
    db.insert(indicatorVersion)
      .values({ ...meaning, version: 2, isCurrent: true, changeReason: 'x' })
      .run();
    const [approved] = db.$client.prepare('SELECT id, revision FROM observation').all() as {
      id: number;
      revision: number;
    }[];
    recordApproved(db, programme, [
      {
        indicator: 'spent',
        value: 9,
        seen: approved ?? null,
        change: { reason: 'error', words: 'A typing error' },
      },
    ]);
    expect(getEditedIndicator(db, scope(), 'spent').versions.map(({ values }) => values)).toEqual([
      1, 1,
    ]);
  });
});

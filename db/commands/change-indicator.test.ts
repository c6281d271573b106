import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { changedIndicatorInput } from '@/lib/indicator/indicator-input';
import type { Database } from '../open';
import { getCurrentIndicator } from '../queries/get-current-indicator';
import { readPublicRevision } from '../queries/public-revision';
import { history } from '../schema/history';
import { indicatorFormerCode, indicatorLevel, indicatorVersion } from '../schema/indicator';
import { observation } from '../schema/observation';
import { baseline, target } from '../schema/plan';
import { testDatabase } from '../testing';
import { refusal } from '../testing-error';
import { says } from '../testing-framework';
import { testNow } from '../testing-people';
import { aProgramme, type TestProgramme } from '../testing-programme';
import { scopeFor } from '../testing-scope';
import { record, recordApproved } from '../testing-values';
import { changeIndicator } from './change-indicator';

let db: Database;
let programme: TestProgramme;
beforeEach(() => {
  db = testDatabase();
  programme = aProgramme(db);
});

const current = (code: string) => getCurrentIndicator(db, { programmeId: programme.id, code });
const told = () =>
  db
    .select()
    .from(history)
    .all()
    .filter(({ action }) => action === 'change-indicator');

/** Says again what the indicator says, but for some fields. */
const change = (code: string, fields: Record<string, unknown>) => {
  const held = current(code);
  const levels = held.levels.map(({ id: _, ...level }) => level);
  return changeIndicator(db, scopeFor(programme.people.officer, 'editFramework', programme), {
    ...changedIndicatorInput.parse({ ...held, levels, ...fields }),
    indicator: code,
    now: testNow,
    way: 'api',
  });
};
const versionsOf = (code: string) =>
  db
    .select()
    .from(indicatorVersion)
    .where(eq(indicatorVersion.indicatorId, current(code).id))
    .all();

const newVersion = { validFrom: '2023-07-01', reason: 'Home visits count from now on' };
const unit = { en: { one: 'person', other: 'people' } };

describe('an indicator without values', () => {
  test('is rewritten in its one version', () => {
    expect(change('units', { aggregation: 'max', unit })).toEqual({
      version: 1,
      isNewVersion: false,
    });
    expect(versionsOf('units')).toMatchObject([{ version: 1, aggregation: 'max' }]);
    expect(told()).toMatchObject([
      { before: { aggregation: 'sum', unit: null }, after: { aggregation: 'max' } },
    ]);
  });

  test('may become one of another kind', () => {
    change('units', {
      kind: 'text',
      accumulation: 'snapshot',
      cumulativeOrigin: null,
      aggregation: 'none',
    });
    expect(current('units').kind).toBe('text');
  });

  test('may have its levels put in another order, with a new one among them', () => {
    const ids = () => new Map(current('plan').levels.map(({ id, code }) => [code, id]));
    const before = ids();
    const levels = ['drafted', 'planned', 'in force', 'adopted'].map((code) => ({
      code: code.replace(' ', '-'),
      label: says(code),
    }));
    change('plan', { levels });
    expect(current('plan').levels).toMatchObject(levels);
    expect(ids().get('drafted')).toBe(before.get('drafted'));
  });

  test('says the same twice, and nothing is told', () => {
    change('units', {});
    expect(told()).toEqual([]);
  });
});

describe('an indicator with values', () => {
  beforeEach(() => {
    recordApproved(db, programme, [
      { indicator: 'served', value: 5 },
      { indicator: 'spent', value: 7 },
      { indicator: 'plan', level: 'drafted' },
    ]);
  });

  test('has its texts corrected in place', () => {
    expect(change('served', { title: says('Better'), trajectory: 'none' }).isNewVersion).toBe(
      false,
    );
    expect(versionsOf('served')).toMatchObject([{ version: 1, title: says('Better') }]);
  });

  test.each([
    { currency: 'CHF' },
    { accumulation: 'cumulative', cumulativeOrigin: 'phase' },
    { aggregation: 'none' },
    { direction: 'neither' },
    { decimals: 0 },
    { unit },
    { countsPeople: true },
    { mayCountTwice: true },
    { allowsNegative: true },
    { kind: 'count', currency: null },
  ])('asks for a day and a reason before it becomes %o', (fields) => {
    expect(refusal(() => change('spent', fields))).toMatchObject({
      field: 'newVersion',
      words: 'api.indicators.needsVersion',
    });
    expect([versionsOf('spent').length, told()]).toEqual([1, []]);
  });

  test('starts a new version from a day on, and its values keep theirs', () => {
    const { versionId } = current('spent');
    expect(change('spent', { decimals: 0, title: says('New'), newVersion })).toEqual({
      version: 2,
      isNewVersion: true,
    });
    expect(versionsOf('spent')).toMatchObject([
      { version: 1, decimals: 2, isCurrent: false, title: says('spent') },
      {
        version: 2,
        decimals: 0,
        isCurrent: true,
        validFrom: newVersion.validFrom,
        changeReason: newVersion.reason,
        changedBy: programme.people.officer.personId,
      },
    ]);
    expect(
      db
        .select()
        .from(observation)
        .all()
        .map((row) => row.indicatorVersionId),
    ).toContain(versionId);
    expect(told()).toMatchObject([
      { before: { decimals: 2, version: 1 }, reason: newVersion.reason },
    ]);
  });

  test('has a later version that begins after the one before it', () => {
    change('spent', { decimals: 0, newVersion });
    record(db, programme, programme.people.officer, [{ indicator: 'spent', value: 7 }], {
      period: '2023-Q3',
    });
    expect(refusal(() => change('spent', { decimals: 1, newVersion })).field).toBe(
      'newVersion.validFrom',
    );
    const later = { ...newVersion, validFrom: '2023-08-01' };
    expect(change('spent', { decimals: 1, newVersion: later }).version).toBe(3);
  });

  test('never becomes one whose values are told in another way', () => {
    const text = { kind: 'text', currency: null, aggregation: 'none', newVersion };
    expect(refusal(() => change('spent', text))).toMatchObject({
      field: 'kind',
      words: 'api.indicators.kindHasValues',
    });
  });

  test('takes targets and baselines along to the level of the same code', () => {
    const held = current('plan').levels.find(({ code }) => code === 'adopted');
    const aim = { indicatorId: programme.indicators.plan, levelId: held?.id ?? null };
    db.insert(target)
      .values({ ...aim, scope: 'life', setAt: testNow })
      .run();
    db.insert(baseline)
      .values({ ...aim, year: 2020 })
      .run();
    const levels = ['planned', 'adopted', 'in-force'].map((code) => ({ code, label: says(code) }));
    change('plan', { levels, newVersion });
    const levelId = current('plan').levels.find(({ code }) => code === 'adopted')?.id;
    expect(levelId).not.toBe(held?.id);
    const aims = [baseline, target].flatMap((table) =>
      db
        .select({ levelId: table.levelId })
        .from(table)
        .where(eq(table.indicatorId, programme.indicators.plan))
        .all(),
    );
    expect(aims).toEqual([{ levelId }, { levelId }]);
  });

  test('has the label of a level corrected in place', () => {
    const levels = current('plan').levels.map(({ code }) => ({ code, label: says(`${code}!`) }));
    expect(change('plan', { levels }).isNewVersion).toBe(false);
    expect(db.select().from(indicatorLevel).all()).toHaveLength(3);
  });
});

describe('what the aims of an indicator were set in', () => {
  test('is not taken away from under them', () => {
    const life = { scope: 'life', setAt: testNow } as const;
    db.insert(target)
      .values([
        { ...life, indicatorId: programme.indicators.spent, value: 12.5 },
        {
          ...life,
          indicatorId: programme.indicators.plan,
          levelId: current('plan').levels[2]?.id ?? null,
        },
      ])
      .run();
    expect(refusal(() => change('spent', { currency: 'CHF' })).field).toBe('currency');
    expect(refusal(() => change('spent', { decimals: 0 })).words).toBe(
      'api.indicators.aimsDoNotFit',
    );
    const levels = current('plan')
      .levels.slice(0, 2)
      .map(({ code, label }) => ({ code, label }));
    expect(refusal(() => change('plan', { levels })).field).toBe('levels');
    expect(told()).toEqual([]);
  });
});

describe('a code that is changed', () => {
  const formerCodes = () =>
    db
      .select({ code: indicatorFormerCode.code })
      .from(indicatorFormerCode)
      .all()
      .map(({ code }) => code);

  test('is kept, so that its addresses lead to the new one', () => {
    const before = readPublicRevision(db);
    change('served', { code: 'people' });
    expect(formerCodes()).toEqual(['served']);
    expect(readPublicRevision(db)).toBe(before + 1);
    change('people', { title: says('Other') });
    expect(readPublicRevision(db)).toBe(before + 1);
  });

  test('may be given back, and is then no former one', () => {
    change('served', { code: 'people' });
    change('people', { code: 'served' });
    expect(formerCodes()).toEqual(['people']);
  });

  test('is refused where another indicator has or had it', () => {
    change('served', { code: 'people' });
    expect(refusal(() => change('units', { code: 'people' })).words).toBe(
      'api.indicators.codeTaken',
    );
    expect(refusal(() => change('units', { code: 'served' })).words).toBe(
      'api.indicators.codeRedirects',
    );
  });
});

test('an indicator of another programme is not found', () => {
  const other = aProgramme(db);
  const { officer } = other.people;
  const { levels: _, ...held } = current('served');
  const input = changedIndicatorInput.parse({ ...held, code: 'theirs' });
  const asked = () =>
    changeIndicator(db, scopeFor(officer, 'editFramework', other), {
      ...input,
      indicator: 'only-here',
      now: testNow,
      way: 'api',
    });
  change('served', { code: 'only-here' });
  expect(refusal(asked).code).toBe('not-found');
});

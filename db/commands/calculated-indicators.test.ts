import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { canonicalJson } from '@/lib/canonical-json';
import { changedIndicatorInput, indicatorInput } from '@/lib/indicator/indicator-input';
import { planInput } from '@/lib/plan/plan-input';
import { releaseContentSchema } from '@/lib/release/content';
import { allWords } from '@/lib/words-testing';
import type { Database } from '../open';
import { findRelease, listReleaseFigures } from '../queries/find-release';
import { getCurrentIndicator } from '../queries/get-current-indicator';
import { getPlan } from '../queries/get-plan';
import { history } from '../schema/history';
import { indicator, indicatorComponent } from '../schema/indicator';
import { observation } from '../schema/observation';
import { release } from '../schema/release';
import { testDatabase } from '../testing';
import { refusal } from '../testing-error';
import { says } from '../testing-framework';
import { anIndicator } from '../testing-indicator';
import { testNow } from '../testing-people';
import { aProgramme, type TestProgramme } from '../testing-programme';
import { scopeFor } from '../testing-scope';
import { north, record, recordApproved } from '../testing-values';
import { archiveIndicator } from './archive-indicator';
import { changeIndicator } from './change-indicator';
import { createIndicator } from './create-indicator';
import { publishRelease } from './publish-release';
import { restoreIndicator } from './restore-indicator';
import { setPlan } from './set-plan';

let db: Database;
let programme: TestProgramme;
beforeEach(() => {
  db = testDatabase();
  programme = aProgramme(db, { isDemonstration: true });
  const { id: programmeId } = programme;
  const resultId = current('served').resultId;
  for (const code of ['trained', 'advised', 'visited']) {
    anIndicator(db, { programmeId, resultId, code, countsPeople: code !== 'visited' });
  }
});

const at = { now: testNow, way: 'api' } as const;
const scope = () => scopeFor(programme.people.officer, 'editFramework', programme);
const current = (code: string) => getCurrentIndicator(db, { programmeId: programme.id, code });
const overlapNote = { fr: 'Oui', en: 'One person may be in both', ar: 'نعم' };
const sum = {
  ...{ code: 'reached', result: 'O1', title: says('Reached'), kind: 'count', overlapNote },
  ...{ accumulation: 'periodic', aggregation: 'sum', direction: 'higher', trajectory: 'linear' },
  ...{ countsPeople: true, components: ['trained', 'served'] },
};

const create = (fields: Record<string, unknown> = {}) =>
  createIndicator(db, scope(), { ...indicatorInput.parse({ ...sum, ...fields }), ...at });

/** Says again what the indicator says, but for some fields. */
const change = (code: string, fields: Record<string, unknown>) => {
  const held = current(code);
  const levels = held.levels.map(({ id: _, ...level }) => level);
  const components = held.components.map((one) => one.code);
  return changeIndicator(db, scope(), {
    ...changedIndicatorInput.parse({ ...held, levels, components, ...fields }),
    indicator: code,
    ...at,
  });
};
const componentsOf = (code: string) => current(code).components.map((one) => one.code);
const newVersion = { validFrom: '2023-07-01', reason: 'Advice counts from now on' };

describe('a calculated indicator', () => {
  test('is declared with what it adds, in the order of the framework', () => {
    create();
    expect(componentsOf('reached')).toEqual(['served', 'trained']);
    expect(current('reached').overlapNote).toEqual(overlapNote);
  });

  test.each([
    ['that is not there', ['served', 'none'], 'unknownComponent'],
    ['that is calculated itself', ['served', 'twofold'], 'componentIsCalculated'],
    ['that is not public', ['served', 'hidden'], 'componentNotPublic'],
    ['that is a ratio', ['served', 'placed'], 'components.no-number'],
    ['that is an amount', ['served', 'spent'], 'components.other-kind'],
    ['that adds otherwise over time', ['served', 'units'], 'components.other-time'],
    ['that counts things', ['served', 'visited'], 'components.people-and-things'],
    ['that is out of use', ['served', 'old'], 'unknownComponent'],
  ])('adds none %s', (_title, components, words) => {
    const { id: programmeId } = programme;
    const resultId = current('served').resultId;
    const own = { programmeId, resultId, countsPeople: true };
    anIndicator(db, { ...own, code: 'hidden', isPublic: false });
    const old = anIndicator(db, { ...own, code: 'old' });
    db.update(indicator).set({ archivedAt: testNow }).where(eq(indicator.id, old)).run();
    create({ code: 'twofold' });
    const before = db.select().from(indicator).all().length;
    expect(refusal(() => create({ components }))).toMatchObject({
      code: 'invalid',
      field: 'components',
      words: `api.indicators.${words}`,
      params: { code: components[1] },
    });
    expect(db.select().from(indicator).all()).toHaveLength(before);
  });

  test('takes other components without ado while none of them has values', () => {
    create();
    expect(change('reached', { components: ['served', 'advised'] }).isNewVersion).toBe(false);
    expect(componentsOf('reached')).toEqual(['served', 'advised']);
    expect(change('reached', { components: ['advised', 'served'] }).isNewVersion).toBe(false);
    expect(refusal(() => change('reached', { components: ['served', 'reached'] })).words).toBe(
      'api.indicators.componentOfItself',
    );
    const actions = db.select().from(history).all();
    expect(actions.filter(({ action }) => action === 'change-indicator')).toMatchObject([
      {
        before: { components: ['served', 'trained'] },
        after: { components: ['advised', 'served'] },
      },
    ]);
  });

  test('starts a version for other components once values stand', () => {
    create();
    record(db, programme, programme.people.officer, [{ indicator: 'served', value: 3 }]);
    const components = ['served', 'advised'];
    expect(refusal(() => change('reached', { components })).words).toBe(
      'api.indicators.needsVersion',
    );
    expect(change('reached', { components, newVersion })).toEqual({
      version: 2,
      isNewVersion: true,
    });
    expect(componentsOf('reached')).toEqual(['served', 'advised']);
    expect(db.select().from(indicatorComponent).all()).toHaveLength(4);
    expect(change('reached', { title: says('Reached in all') }).isNewVersion).toBe(false);
  });

  test('cannot be made of an indicator with values or a plan of its own', () => {
    const components = ['trained', 'advised'];
    const become = () => refusal(() => change('served', { components, overlapNote })).words;
    expect(become()).toBe('api.indicators.calculatedHasPlan');
    record(db, programme, programme.people.officer, [{ indicator: 'served', value: 3 }]);
    expect(become()).toBe('api.indicators.calculatedHasValues');
    expect(componentsOf('served')).toEqual([]);
  });

  test('has values of its own again once it adds nothing', () => {
    create();
    change('reached', { components: [] });
    record(db, programme, programme.people.officer, [{ indicator: 'reached', value: 3 }]);
    expect(db.select().from(indicatorComponent).all()).toEqual([]);
  });
});

describe('what a calculated indicator adds', () => {
  beforeEach(() => {
    create();
  });

  test.each([
    [{ countsPeople: false }, 'countsPeople', 'isComponent'],
    [{ accumulation: 'unknown' }, 'accumulation', 'isComponent'],
    [{ kind: 'amount', currency: 'MAD' }, 'kind', 'isComponent'],
    [{ aggregation: 'max' }, 'aggregation', 'isComponent'],
    [{ isPublic: false }, 'isPublic', 'publicSum'],
    [{ components: ['advised', 'served'], overlapNote }, 'components', 'isComponent'],
  ])('does not change to %o under it', (fields, field, words) => {
    expect(refusal(() => change('trained', fields))).toMatchObject({
      code: 'conflict',
      field,
      words: `api.indicators.${words}`,
      params: { code: 'reached' },
    });
    expect(change('trained', { title: says('Trained anew') }).isNewVersion).toBe(false);
  });

  test('is not taken out of use under it', () => {
    const archive = (code: string) => archiveIndicator(db, scope(), { indicator: code, ...at });
    const restore = (code: string) => restoreIndicator(db, scope(), { indicator: code, ...at });
    expect(refusal(() => archive('trained')).words).toBe('api.indicators.isComponent');
    archive('reached');
    archive('trained');
    expect(refusal(() => restore('reached')).words).toBe('api.indicators.unknownComponent');
    restore('trained');
    restore('reached');
    expect(current('reached').archivedAt).toBeNull();
  });
});

describe('for a calculated indicator', () => {
  beforeEach(() => {
    create();
  });

  test('no value is entered, by no door', () => {
    const { people, id } = programme;
    const said = [
      { indicator: 'served', value: 3 },
      { indicator: 'reached', value: 3 },
    ];
    expect(refusal(() => record(db, programme, people.officer, said))).toMatchObject({
      code: 'invalid',
      field: 'values.1.indicator',
      words: 'observation.errors.calculatedIndicator',
    });
    expect(db.select().from(observation).all()).toEqual([]);
    const written = record(db, programme, people.officer, [{ indicator: 'served', value: 3 }]);
    const { id: indicatorId, versionId } = current('reached');
    const moved = () =>
      db
        .update(observation)
        .set({ indicatorId, indicatorVersionId: versionId })
        .where(eq(observation.id, written[0]?.id ?? id))
        .run();
    expect(moved).toThrow(/has no values of its own/);
  });

  test('nothing is planned, and the plan has no row', () => {
    const blocks = [
      { indicators: ['served', 'reached'], places: [north], entries: [{ frequency: 'quarter' }] },
    ];
    const plan = () => setPlan(db, scope(), { ...planInput.parse({ phase: 'II', blocks }), ...at });
    expect(refusal(plan)).toMatchObject({
      field: 'blocks.0.indicators.1',
      words: 'api.plan.calculatedIndicator',
    });
    const { indicators } = getPlan(db, scope(), 'II');
    expect(indicators).toContain('trained');
    expect(indicators).not.toContain('reached');
  });

  test('a release holds the sum, what it is made of, and a fingerprint that anyone can make', () => {
    recordApproved(db, programme, [{ indicator: 'served', value: 30 }]);
    recordApproved(db, programme, [{ indicator: 'trained', value: 12 }]);
    publishRelease(db, scopeFor(programme.people.officer, 'publishRelease', programme), {
      ...{ asOf: '2023-06-30', note: null, words: allWords },
      ...at,
    });
    const content = findRelease(db, { programmeId: programme.id, release: 1 })?.content;
    const released = content?.indicators.find(({ code }) => code === 'reached');
    expect(released).toMatchObject({ components: ['served', 'trained'], overlapNote });
    expect(content?.indicators.find(({ code }) => code === 'served')).not.toHaveProperty(
      'components',
    );
    const [row] = db.select({ id: release.id, hash: release.contentHash }).from(release).all();
    const figures = listReleaseFigures(db, row?.id ?? 0, { indicatorCode: 'reached' });
    const whole = figures.find(
      ({ placeKey, period, contributors }) =>
        placeKey === north && period === null && contributors.length > 0,
    );
    expect(whole?.value.value).toBe(42);
    expect(whole?.contributors.map(({ indicatorCode }) => indicatorCode)).toEqual([
      'served',
      'trained',
    ]);
    const said = canonicalJson(content);
    expect(canonicalJson(releaseContentSchema.parse(content))).toBe(said);
    expect(said).toContain(canonicalJson(whole));
    expect(row?.hash).toBe(createHash('sha256').update(said).digest('hex'));
  });
});

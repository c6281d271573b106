import { and, eq, isNull } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { inputProblems } from '@/lib/input-problems';
import { authorise } from '@/lib/permissions';
import { copyInput } from '@/lib/programme/copy-input';
import type { Database } from '../open';
import { getFramework } from '../queries/get-framework';
import { getSettingProgramme } from '../queries/get-setting-programme';
import { listPhases } from '../queries/list-phases';
import { listSettingDimensions } from '../queries/list-setting-dimensions';
import { listSettingOrganisations } from '../queries/list-setting-organisations';
import { listSettingPeriods } from '../queries/list-setting-periods';
import { listSettingPlaces } from '../queries/list-setting-places';
import { history } from '../schema/history';
import { indicator, indicatorComponent, indicatorVersion } from '../schema/indicator';
import { observation } from '../schema/observation';
import { roleGrant } from '../schema/people';
import { period } from '../schema/period';
import { phase, phaseDateChange } from '../schema/phase';
import { baseline, planEntry, target } from '../schema/plan';
import { programme as programmes } from '../schema/programme';
import { result, resultCondition, statement } from '../schema/result';
import { indicatorReference, tag, vocabulary, vocabularyTerm } from '../schema/tag';
import { testDatabase } from '../testing';
import { refusal } from '../testing-error';
import { says } from '../testing-framework';
import { testNow } from '../testing-people';
import { aProgramme, type TestProgramme } from '../testing-programme';
import { scopeFor } from '../testing-scope';
import { recordApproved } from '../testing-values';
import { closePeriod } from './close-period';
import { copyProgramme } from './copy-programme';

let db: Database;
let programme: TestProgramme;
beforeEach(() => {
  db = testDatabase();
  programme = aProgramme(db, { slug: 'p', isDemonstration: true });
  fillFurther();
});

/** What a test programme has not got, and a copy has to carry or leave. */
function fillFurther(): void {
  const { id: programmeId, indicators, phases, periods, combinations } = programme;
  const [own] = db.select({ id: result.id }).from(result).all();
  const outcome = own?.id ?? 0;
  const output = { programmeId, parentId: outcome, level: 'output', code: 'O1.1' } as const;
  db.insert(result)
    .values({ ...output, ordinal: 2, title: says('An output') })
    .run();
  db.insert(resultCondition)
    .values({ resultId: outcome, kind: 'risk', text: says('Rain'), ordinal: 1 })
    .run();
  const [version] = db
    .select()
    .from(indicatorVersion)
    .where(eq(indicatorVersion.indicatorId, indicators.story))
    .all();
  db.insert(indicatorComponent)
    .values({ indicatorVersionId: version?.id ?? 0, componentId: indicators.units })
    .run();
  db.insert(baseline)
    .values({
      indicatorId: indicators.served,
      phaseId: phases.second,
      combinationId: combinations.women,
      year: 2021,
      value: 4,
    })
    .run();
  const set = { indicatorId: indicators.served, setAt: '2020-01-01T00:00:00.000Z' };
  db.insert(target)
    .values([
      { ...set, scope: 'period', periodId: periods.q1, value: 9 },
      { ...set, scope: 'life', value: 9, replacedAt: testNow, replacedReason: 'Too low' },
    ])
    .run();
  db.insert(period)
    .values({
      programmeId,
      code: 'told',
      frequency: 'once',
      isStated: false,
      startsPrecision: 'unknown',
      endsPrecision: 'unknown',
    })
    .run();
  db.insert(phaseDateChange)
    .values({
      phaseId: phases.second,
      earlierStartsPrecision: 'unknown',
      earlierEndsPrecision: 'unknown',
      reason: 'Late',
      changedAt: testNow,
    })
    .run();
  const code = 'sdg';
  const vocabularyId = db
    .insert(vocabulary)
    .values({ code, title: says('SDG') })
    .returning({ id: vocabulary.id })
    .get().id;
  const termId = db
    .insert(vocabularyTerm)
    .values({ vocabularyId, code: '10.7', label: says('Migration') })
    .returning({ id: vocabularyTerm.id })
    .get().id;
  db.insert(tag).values({ programmeId, termId, indicatorId: indicators.served }).run();
  db.insert(statement)
    .values({ programmeId, text: says('We learnt'), ordinal: 1 })
    .run();
  recordApproved(db, programme, [{ indicator: 'served', value: 50 }]);
  const scope = scopeFor(programme.people.officer, 'lockPeriods', programme);
  closePeriod(db, scope, { period: '2023-Q1', ...at });
}

const at = { now: testNow, way: 'api' } as const;
const administrator = () => authorise(programme.people.administrator, 'manageInstance', {});
const everything = { setting: true, framework: true, plan: true, targets: true };
const copy = (fields: object = {}, fromId = programme.id) =>
  copyProgramme(db, administrator(), {
    ...copyInput.parse({ slug: 'copy', title: says('The copy'), ...fields }),
    fromId,
    ...at,
  });
const office = (id: number) => scopeFor(programme.people.administrator, 'viewOffice', { id });
const ofIndicators = (id: number) => eq(indicator.programmeId, id);
const count = (rows: readonly unknown[]) => rows.length;

describe('a copy of a whole programme', () => {
  test('has the same setting, on the same places, with nothing that time has done to it', () => {
    const id = copy(everything);
    const [own, theirs] = [office(programme.id), office(id)];
    expect(listPhases(db, theirs)).toEqual(
      listPhases(db, own).map((one) => ({ ...one, earlierDates: [] })),
    );
    expect(listSettingOrganisations(db, theirs)).toEqual(listSettingOrganisations(db, own));
    expect(listSettingDimensions(db, theirs)).toEqual(listSettingDimensions(db, own));
    expect(listSettingPlaces(db, theirs)).toEqual(listSettingPlaces(db, own));
    const periods = listSettingPeriods(db, theirs);
    expect(periods.map(({ code }) => code)).toEqual(['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4']);
    expect(periods.every(({ state, phase }) => state === 'open' && phase === 'II')).toBe(true);
    expect(periods.map(({ holdsTargets }) => holdsTargets)).toEqual([true, false, false, false]);
  });

  test('has the same framework, plan and targets, and keeps them apart from the first', () => {
    const id = copy(everything);
    const [own, theirs] = [programme.id, id].map((one) => getFramework(db, office(one)));
    expect(theirs).toMatchObject({ results: own?.results, indicators: own?.indicators });
    expect(theirs?.sources).toEqual([]);
    const plan = (programmeId: number) =>
      db
        .select({ indicator: indicator.code, place: planEntry.placeId, phase: phase.code })
        .from(planEntry)
        .innerJoin(indicator, eq(indicator.id, planEntry.indicatorId))
        .innerJoin(phase, eq(phase.id, planEntry.phaseId))
        .where(and(ofIndicators(programmeId), eq(phase.programmeId, programmeId)))
        .all();
    expect(plan(id)).toEqual(plan(programme.id));
    const targets = (programmeId: number) =>
      db
        .select({ indicator: indicator.code, scope: target.scope, value: target.value })
        .from(target)
        .innerJoin(indicator, eq(indicator.id, target.indicatorId))
        .where(and(ofIndicators(programmeId), isNull(target.replacedAt)))
        .all();
    expect(targets(id)).toEqual(targets(programme.id));
    expect(count(db.select().from(baseline).all())).toBe(2);
    expect(count(db.select().from(resultCondition).all())).toBe(2);
    expect(count(db.select().from(tag).all())).toBe(2);
    expect(count(db.select().from(indicatorComponent).all())).toBe(2);
    expect(db.$client.pragma('foreign_key_check')).toEqual([]);
  });

  test('has vocabularies, tags and references of its own, and shares what is shared', () => {
    const [own] = db
      .insert(vocabulary)
      .values({ programmeId: programme.id, code: 'funder', title: says('Of the funder') })
      .returning({ id: vocabulary.id })
      .all();
    const termId = db
      .insert(vocabularyTerm)
      .values({ vocabularyId: own?.id ?? 0, code: 'F1', label: says('People reached') })
      .returning({ id: vocabularyTerm.id })
      .get().id;
    const indicatorId = programme.indicators.served;
    db.insert(tag).values({ programmeId: programme.id, termId, indicatorId }).run();
    db.insert(indicatorReference).values({ indicatorId, termId, rule: 'share', share: 0.4 }).run();
    const id = copy(everything);
    const said = db
      .select({ vocabulary: vocabulary.code, ofProgramme: vocabulary.programmeId })
      .from(tag)
      .innerJoin(vocabularyTerm, eq(vocabularyTerm.id, tag.termId))
      .innerJoin(vocabulary, eq(vocabulary.id, vocabularyTerm.vocabularyId))
      .where(eq(tag.programmeId, id))
      .all();
    expect(said).toEqual([
      { vocabulary: 'sdg', ofProgramme: null },
      { vocabulary: 'funder', ofProgramme: id },
    ]);
    const references = db
      .select({ rule: indicatorReference.rule, share: indicatorReference.share })
      .from(indicatorReference)
      .innerJoin(indicator, eq(indicator.id, indicatorReference.indicatorId))
      .where(ofIndicators(id))
      .all();
    expect(references).toEqual([{ rule: 'share', share: 0.4 }]);
  });

  test('is private, keeps the rules and the word Demonstration, and says where it came from', () => {
    db.update(programmes).set({ reviewSteps: 2, nextReleaseOn: '2024-02-15' }).run();
    const id = copy(everything);
    const scope = scopeFor(programme.people.administrator, 'editFramework', { id });
    expect(getSettingProgramme(db, scope)).toMatchObject({
      title: says('The copy'),
      headline: says('What it achieved'),
      visibility: 'private',
      isDemonstration: true,
      reviewSteps: 2,
      nextReleaseOn: null,
      keyFigures: [{ indicator: 'served', place: null, phase: null }],
    });
    const told = db.select().from(history).where(eq(history.programmeId, id)).all();
    expect(told).toMatchObject([{ action: 'copy-programme', after: { from: 'p', plan: true } }]);
  });

  test('has no value, no statement and no person of the first', () => {
    const before = [observation, statement, roleGrant].map((table) =>
      count(db.select().from(table).all()),
    );
    copy(everything);
    const after = [observation, statement, roleGrant].map((table) =>
      count(db.select().from(table).all()),
    );
    expect(after).toEqual(before);
  });
});

describe('a copy of parts', () => {
  test('without a setting stands on the place set alone, and can be set up', () => {
    const id = copy({ setting: false });
    const scope = office(id);
    expect(listPhases(db, scope)).toEqual([]);
    expect(listSettingDimensions(db, scope).breakdowns).toEqual([{ code: 'none', dimensions: [] }]);
    expect(listSettingPlaces(db, scope).places.every(({ rank }) => rank === null)).toBe(true);
  });

  test('takes the framework without the setting, and no key figure of a phase it has not', () => {
    const id = copy({ setting: false, framework: true });
    const { indicators, phases } = getFramework(db, office(id));
    expect([indicators.length, phases.length]).toEqual([6, 0]);
  });

  test.each([
    ['a plan without the setting', { setting: false, framework: true, plan: true }, ['plan']],
    ['targets without the framework', { targets: true }, ['targets']],
  ])('is refused at its field for %s', (_title, fields, expected) => {
    const input = { slug: 'copy', title: says('The copy'), ...fields };
    const { error } = copyInput.safeParse(input);
    expect(error && inputProblems(error).map(({ field }) => field)).toEqual(expected);
  });
});

test('a copy is refused for a name that is taken or a programme that is not there', () => {
  const before = db.select().from(history).all();
  expect(refusal(() => copy({ slug: 'p' }))).toMatchObject({ code: 'conflict', field: 'slug' });
  expect(refusal(() => copy({}, 99)).code).toBe('not-found');
  expect(db.select().from(programmes).all()).toHaveLength(1);
  expect(db.select().from(history).all()).toEqual(before);
});

test('a copy that cannot be finished leaves nothing behind', () => {
  // A plan by the breakdown of another programme, which no command would have made.
  const other = aProgramme(db);
  db.update(planEntry).set({ breakdownId: other.breakdowns.bySex }).run();
  expect(() => copy(everything)).toThrow('was not copied');
  expect(db.select().from(programmes).all()).toHaveLength(2);
  expect(db.select().from(phase).all()).toHaveLength(4);
});

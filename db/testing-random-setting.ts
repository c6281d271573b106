import { eq } from 'drizzle-orm';
import type { Frequency } from '@/lib/period/vocabulary';
import type { Queryable } from './open';
import {
  breakdown,
  breakdownDimension,
  category,
  combination,
  combinationCategory,
  dimension,
} from './schema/dimension';
import { organisation } from './schema/organisation';
import { period } from './schema/period';
import { place, placeGroupMember, placeSet, placeSuccession } from './schema/place';
import { programme, programmePlace } from './schema/programme';
import { result } from './schema/result';
import { aPhase, says } from './testing-framework';
import { testNow } from './testing-people';

/** A programme with everything that makes arithmetic hard, and no indicator yet. */
export type RandomSetting = ReturnType<typeof aRandomSetting>;

export function aRandomSetting(db: Queryable) {
  const placeSetId = db
    .insert(placeSet)
    .values({ code: 'random', title: says('Randomland') })
    .returning({ id: placeSet.id })
    .get().id;
  const programmeId = db
    .insert(programme)
    .values({
      slug: 'random',
      placeSetId,
      title: says('Random'),
      headline: says('Random'),
      visibility: 'private',
      createdAt: testNow,
    })
    .returning({ id: programme.id })
    .get().id;
  const resultId = db
    .insert(result)
    .values({ programmeId, level: 'outcome', code: 'O', ordinal: 1, title: says('O') })
    .returning({ id: result.id })
    .get().id;
  return {
    programmeId,
    resultId,
    places: somePlaces(db, programmeId, placeSetId),
    ...someTime(db, programmeId),
    ...someCategories(db, programmeId),
    organisations: ['a', 'b'].map(
      (code) =>
        db
          .insert(organisation)
          .values({ programmeId, code, name: says(code) })
          .returning({ id: organisation.id })
          .get().id,
    ),
  };
}

function somePlaces(db: Queryable, programmeId: number, placeSetId: number): number[] {
  const ids = new Map<string, number>();
  const add = (
    code: string,
    level: 'country' | 'region' | 'province' | 'site' | 'group',
    under?: string,
  ) => {
    const { id } = db
      .insert(place)
      .values({
        placeSetId,
        code,
        edition: '2015',
        level,
        name: says(code),
        parentId: under === undefined ? null : ids.get(under),
      })
      .returning({ id: place.id })
      .get();
    ids.set(code, id);
  };
  add('C', 'country');
  for (const code of ['R1', 'R2', 'R3', 'OLD', 'WIDE']) add(code, 'region', 'C');
  add('P1', 'province', 'R1');
  for (const [code, under] of [
    ['S1', 'P1'],
    ['S2', 'P1'],
    ['S3', 'R2'],
    ['UNLISTED', 'R3'],
  ] as const) {
    add(code, 'site', under);
  }
  add('G', 'group');
  add('ALONE', 'group');
  const idOf = (code: string) => ids.get(code) as number;
  const listed = ['R1', 'P1', 'S1', 'S2', 'R2', 'S3', 'R3', 'WIDE', 'OLD', 'G', 'ALONE'];
  listed.forEach((code, at) => {
    db.insert(programmePlace)
      .values({ programmeId, placeId: idOf(code), ordinal: at })
      .run();
  });
  for (const code of ['R1', 'R2']) {
    db.insert(placeGroupMember)
      .values({ groupId: idOf('G'), memberId: idOf(code) })
      .run();
  }
  for (const [from, to, isSameTerritory] of [
    ['OLD', 'R3', true],
    ['WIDE', 'R2', false],
  ] as const) {
    db.insert(placeSuccession)
      .values({ predecessorId: idOf(from), successorId: idOf(to), isSameTerritory })
      .run();
  }
  return [...listed, 'C', 'UNLISTED'].map(idOf);
}

function someTime(db: Queryable, programmeId: number) {
  const phases = [
    aPhase(db, {
      programmeId,
      code: 'I',
      startsOn: '2020-01-01',
      endsOn: '2021-12-31',
      ordinal: 1,
    }),
    aPhase(db, {
      programmeId,
      code: 'II',
      startsOn: '2022-01-01',
      endsOn: '2023-12-31',
      ordinal: 2,
    }),
  ];
  const [first, second] = phases;
  const add = (
    code: string,
    phaseId: number | null | undefined,
    frequency: Frequency,
    startsOn: string | null,
    endsOn: string | null,
  ) =>
    db
      .insert(period)
      .values({
        programmeId,
        code,
        phaseId,
        frequency,
        startsOn,
        startsPrecision: startsOn ? 'day' : 'unknown',
        endsOn,
        endsPrecision: endsOn ? 'day' : 'unknown',
        isStated: startsOn !== null || endsOn !== null,
        reportedFrom: startsOn || endsOn ? null : '2023-10-23',
      })
      .returning({ id: period.id })
      .get().id;
  const quarters = [
    add('2021-Q3', first, 'quarter', '2021-07-01', '2021-09-30'),
    add('2021-Q4', first, 'quarter', '2021-10-01', '2021-12-31'),
    add('2022-Q1', second, 'quarter', '2022-01-01', '2022-03-31'),
    add('2022-Q2', second, 'quarter', '2022-04-01', '2022-06-30'),
    add('2022-Q3', second, 'quarter', '2022-07-01', '2022-09-30'),
    add('2023-Q1', second, 'quarter', '2023-01-01', '2023-03-31'),
    add('2023-Q4', second, 'quarter', '2023-10-01', '2023-12-31'),
  ];
  const others = [
    add('2021', first, 'year', '2021-01-01', '2021-12-31'),
    add('2022', second, 'year', '2022-01-01', '2022-12-31'),
    add('2022-01', second, 'month', '2022-01-01', '2022-01-31'),
    add('2022-H1', second, 'half-year', '2022-01-01', '2022-06-30'),
    add('2022-H2b', second, 'half-year', '2022-05-01', '2022-10-31'),
    add('across', null, 'half-year', '2021-10-01', '2022-03-31'),
    add('since', second, 'once', '2022-02-01', null),
    add('unstated', null, 'once', null, null),
  ];
  return { phases, quarters, others };
}

function someCategories(db: Queryable, programmeId: number) {
  const combine = (code: string, isExclusive: boolean | null, codes: readonly string[]) => {
    const breakdownId = db
      .insert(breakdown)
      .values({ programmeId, code })
      .returning({ id: breakdown.id })
      .get().id;
    const put = (key: string) =>
      db
        .insert(combination)
        .values({ programmeId, breakdownId, key })
        .returning({ id: combination.id })
        .get().id;
    if (isExclusive === null) return [put('')];
    const { id: dimensionId } = db
      .insert(dimension)
      .values({ programmeId, code, title: says(code), isExclusive, ordinal: 1 })
      .returning({ id: dimension.id })
      .get();
    db.insert(breakdownDimension).values({ breakdownId, dimensionId, ordinal: 1 }).run();
    return codes.map((one, at) => {
      const { id: categoryId } = db
        .insert(category)
        .values({ dimensionId, code: one, title: says(one), ordinal: at + 1 })
        .returning({ id: category.id })
        .get();
      const combinationId = put(`${code}=${one}`);
      db.insert(combinationCategory).values({ combinationId, categoryId }).run();
      return combinationId;
    });
  };
  const combinations = {
    total: combine('none', null, []),
    sex: combine('sex', true, ['f', 'm']),
    service: combine('service', false, ['x', 'y']),
  };
  const breakdownId = db
    .select({ id: breakdown.id })
    .from(breakdown)
    .where(eq(breakdown.code, 'none'))
    .get()?.id as number;
  return { combinations, breakdownId };
}

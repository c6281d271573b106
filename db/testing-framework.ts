import type { Queryable } from './open';
import {
  breakdown,
  breakdownDimension,
  category,
  combination,
  combinationCategory,
  dimension,
} from './schema/dimension';
import { period } from './schema/period';
import { phase } from './schema/phase';
import { place } from './schema/place';

export const says = (text: string) => ({ fr: text, en: text, ar: text });

interface TestPlace {
  readonly placeSetId: number;
  readonly code: string;
  readonly name: string;
  readonly level: 'country' | 'region' | 'site';
  readonly parentId?: number;
  readonly tile?: readonly [column: number, row: number];
}

export function aPlace(db: Queryable, { name, tile, ...columns }: TestPlace): number {
  return db
    .insert(place)
    .values({
      ...columns,
      edition: '2015',
      name: says(name),
      tileColumn: tile?.[0],
      tileRow: tile?.[1],
    })
    .returning({ id: place.id })
    .get().id;
}

interface TestPhase {
  readonly programmeId: number;
  readonly code: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly ordinal: number;
}

export function aPhase(db: Queryable, columns: TestPhase): number {
  return db
    .insert(phase)
    .values({
      ...columns,
      title: says(`Phase ${columns.code}`),
      startsPrecision: 'day',
      endsPrecision: 'day',
    })
    .returning({ id: phase.id })
    .get().id;
}

interface TestPeriod {
  readonly programmeId: number;
  readonly phaseId: number;
  readonly code: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

export function aQuarter(db: Queryable, columns: TestPeriod): number {
  return db
    .insert(period)
    .values({ ...columns, frequency: 'quarter', startsPrecision: 'day', endsPrecision: 'day' })
    .returning({ id: period.id })
    .get().id;
}

/** Without a split, and by sex: the breakdowns and their combinations of categories. */
export function someBreakdowns(db: Queryable, programmeId: number) {
  const insertBreakdown = (code: string) =>
    db.insert(breakdown).values({ programmeId, code }).returning({ id: breakdown.id }).get().id;
  const none = insertBreakdown('none');
  const bySex = insertBreakdown('sex');
  const { id: dimensionId } = db
    .insert(dimension)
    .values({ programmeId, code: 'sex', title: says('Sex'), isExclusive: true, ordinal: 1 })
    .returning({ id: dimension.id })
    .get();
  db.insert(breakdownDimension).values({ breakdownId: bySex, dimensionId, ordinal: 1 }).run();
  const insertCombination = (breakdownId: number, key: string) =>
    db
      .insert(combination)
      .values({ programmeId, breakdownId, key })
      .returning({ id: combination.id })
      .get().id;
  const total = insertCombination(none, '');
  const [women, men] = ['f', 'm'].map((code, at) => {
    const { id: categoryId } = db
      .insert(category)
      .values({ dimensionId, code, title: says(code), ordinal: at + 1 })
      .returning({ id: category.id })
      .get();
    const combinationId = insertCombination(bySex, `sex=${code}`);
    db.insert(combinationCategory).values({ combinationId, categoryId }).run();
    return combinationId;
  }) as [number, number];
  return { breakdowns: { none, bySex }, combinations: { total, women, men } };
}

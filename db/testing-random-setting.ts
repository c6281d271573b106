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
import { programme } from './schema/programme';
import { result } from './schema/result';
import { source } from './schema/source';
import { says } from './testing-framework';
import { testNow } from './testing-people';
import { listPlaces, type PlacesShape, randomPlaceSet } from './testing-random-places';
import { someTime, type TimeShape } from './testing-random-time';

/** A programme with everything that makes arithmetic hard, and no indicator yet. */
export type RandomSetting = ReturnType<typeof aRandomSetting>;

interface Shape {
  readonly slug: string;
  readonly places: PlacesShape;
  readonly time: TimeShape;
}

const plainShape: Shape = { slug: 'random', places: 'many', time: 'dated' };

/** All of them share their places, so that one could see what another says. */
export function aRandomSetting(db: Queryable, { slug, places, time }: Shape = plainShape) {
  const placeSetId = randomPlaceSet(db);
  const programmeId = db
    .insert(programme)
    .values({
      slug,
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
    ...listPlaces(db, { programmeId, placeSetId }, places),
    ...someTime(db, programmeId, time),
    ...someCategories(db, programmeId),
    organisations: ['a', 'b'].map(
      (code) =>
        db
          .insert(organisation)
          .values({ programmeId, code, name: says(code) })
          .returning({ id: organisation.id })
          .get().id,
    ),
    sources: [
      db
        .insert(source)
        .values({ programmeId, code: 's', title: says('s') })
        .returning({ id: source.id })
        .get().id,
    ],
  };
}

function someCategories(db: Queryable, programmeId: number) {
  const aBreakdown = (code: string, dimensionIds: readonly number[]) => {
    const { id } = db
      .insert(breakdown)
      .values({ programmeId, code })
      .returning({ id: breakdown.id })
      .get();
    dimensionIds.forEach((dimensionId, at) => {
      db.insert(breakdownDimension)
        .values({ breakdownId: id, dimensionId, ordinal: at + 1 })
        .run();
    });
    return id;
  };
  const combine = (breakdownId: number, parts: readonly Part[]) => {
    const key = parts.map((part) => part.key).join('|');
    const { id } = db
      .insert(combination)
      .values({ programmeId, breakdownId, key })
      .returning({ id: combination.id })
      .get();
    for (const { categoryId } of parts) {
      db.insert(combinationCategory).values({ combinationId: id, categoryId }).run();
    }
    return id;
  };
  const sex = aDimension(db, programmeId, 'sex', ['f', 'm']);
  const age = aDimension(db, programmeId, 'age', ['young', 'old']);
  const service = aDimension(db, programmeId, 'service', ['x', 'y']);
  const breakdownId = aBreakdown('none', []);
  const bySex = aBreakdown('sex', [sex.id]);
  const byService = aBreakdown('service', [service.id]);
  const bySexAndAge = aBreakdown('sex-age', [sex.id, age.id]);
  const combinations = {
    total: [combine(breakdownId, [])],
    sex: sex.parts.map((part) => combine(bySex, [part])),
    service: service.parts.map((part) => combine(byService, [part])),
    sexAge: sex.parts.flatMap((one) => age.parts.map((two) => combine(bySexAndAge, [one, two]))),
  };
  return { combinations, breakdownId };
}

interface Part {
  readonly key: string;
  readonly categoryId: number;
}

/** Of all but the services one person has exactly one. */
function aDimension(db: Queryable, programmeId: number, code: string, codes: readonly string[]) {
  const isExclusive = code !== 'service';
  const { id } = db
    .insert(dimension)
    .values({ programmeId, code, title: says(code), isExclusive, ordinal: 1 })
    .returning({ id: dimension.id })
    .get();
  const parts: Part[] = codes.map((one, at) => {
    const { categoryId } = db
      .insert(category)
      .values({ dimensionId: id, code: one, title: says(one), ordinal: at + 1 })
      .returning({ categoryId: category.id })
      .get();
    return { key: `${code}=${one}`, categoryId };
  });
  return { id, parts };
}

type Split = 'total' | 'sex' | 'service' | 'sexAge' | 'someSexAge' | 'both';

/** Of both, one sex is stated beside the crossed cells, from which the other one may be made. */
export function combinationsOf(
  combinations: RandomSetting['combinations'],
  { split, category }: { readonly split: Split; readonly category: number },
): readonly number[] {
  const { sex, sexAge } = combinations;
  if (split === 'someSexAge') return sexAge.filter((_, at) => at !== category);
  if (split === 'both') return [...sexAge, ...sex.slice(category % 2, (category % 2) + 1)];
  return combinations[split];
}

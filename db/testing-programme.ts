import type { Visibility } from '@/lib/programme/vocabulary';
import type { Queryable } from './open';
import { organisation } from './schema/organisation';
import { placeSet } from './schema/place';
import { planEntry, target } from './schema/plan';
import { keyFigure, programme, programmePlace } from './schema/programme';
import { result } from './schema/result';
import { source } from './schema/source';
import { aPhase, aPlace, aQuarter, says, someBreakdowns } from './testing-framework';
import { anIndicator } from './testing-indicator';
import { aPerson, testNow } from './testing-people';

interface Options {
  readonly slug?: string;
  readonly visibility?: Visibility;
  readonly unlistedSecret?: string;
  readonly isDemonstration?: boolean;
  readonly reviewSteps?: 1 | 2;
}

export type TestProgramme = ReturnType<typeof aProgramme>;

/**
 * A small whole programme in a made-up country: two phases, four quarters of the second, two
 * regions of which one has a site, an indicator of each kind, a plan, targets, and a person in
 * every role. No values.
 */
export function aProgramme(db: Queryable, options: Options = {}) {
  const slug =
    options.slug ?? `programme-${db.select({ id: programme.id }).from(programme).all().length + 1}`;
  const placeSetId = db
    .insert(placeSet)
    .values({ code: slug, title: says('Testland') })
    .returning({ id: placeSet.id })
    .get().id;
  const id = db
    .insert(programme)
    .values({
      slug,
      placeSetId,
      title: says(`Programme ${slug}`),
      headline: says('What it achieved'),
      visibility: options.visibility ?? 'public',
      unlistedSecret: options.unlistedSecret,
      isDemonstration: options.isDemonstration ?? false,
      reviewSteps: options.reviewSteps ?? 1,
      createdAt: testNow,
    })
    .returning({ id: programme.id })
    .get().id;
  const places = somePlaces(db, id, placeSetId);
  const phases = {
    first: aPhase(db, {
      programmeId: id,
      code: 'I',
      startsOn: '2020-01-01',
      endsOn: '2021-12-31',
      ordinal: 1,
    }),
    second: aPhase(db, {
      programmeId: id,
      code: 'II',
      startsOn: '2022-01-01',
      endsOn: '2023-12-31',
      ordinal: 2,
    }),
  };
  const quarter = (code: string, startsOn: string, endsOn: string) =>
    aQuarter(db, { programmeId: id, phaseId: phases.second, code, startsOn, endsOn });
  const periods = {
    q1: quarter('2023-Q1', '2023-01-01', '2023-03-31'),
    q2: quarter('2023-Q2', '2023-04-01', '2023-06-30'),
    q3: quarter('2023-Q3', '2023-07-01', '2023-09-30'),
    q4: quarter('2023-Q4', '2023-10-01', '2023-12-31'),
  };
  const splits = someBreakdowns(db, id);
  const organisations = {
    clinic: anOrganisation(db, id, 'clinic'),
    town: anOrganisation(db, id, 'town'),
  };
  const sourceId = db
    .insert(source)
    .values({ programmeId: id, code: 'report', title: says('A report') })
    .returning({ id: source.id })
    .get().id;
  const indicators = someIndicators(db, id);
  planEverything(db, { places, phases, indicators, breakdownId: splits.breakdowns.none });
  db.insert(keyFigure)
    .values({ programmeId: id, indicatorId: indicators.served, ordinal: 1 })
    .run();
  const people = somePeople(db, { slug, programmeId: id, northId: places.north });
  return {
    id,
    slug,
    placeSetId,
    places,
    phases,
    periods,
    ...splits,
    organisations,
    sourceId,
    indicators,
    people,
  };
}

function somePlaces(db: Queryable, programmeId: number, placeSetId: number) {
  const country = aPlace(db, { placeSetId, code: 'TL', name: 'Testland', level: 'country' });
  const region = { placeSetId, level: 'region', parentId: country } as const;
  const north = aPlace(db, { ...region, code: 'TL-01', name: 'North', tile: [1, 1] });
  const south = aPlace(db, { ...region, code: 'TL-02', name: 'South', tile: [1, 2] });
  const clinic = aPlace(db, {
    placeSetId,
    code: 'TL-01-A',
    name: 'Clinic',
    level: 'site',
    parentId: north,
  });
  for (const [at, placeId] of [north, south, clinic].entries()) {
    db.insert(programmePlace)
      .values({ programmeId, placeId, ordinal: at + 1 })
      .run();
  }
  return { country, north, south, clinic };
}

function anOrganisation(db: Queryable, programmeId: number, code: string): number {
  return db
    .insert(organisation)
    .values({ programmeId, code, name: says(code) })
    .returning({ id: organisation.id })
    .get().id;
}

function someIndicators(db: Queryable, programmeId: number) {
  const resultId = db
    .insert(result)
    .values({ programmeId, level: 'outcome', code: 'O1', ordinal: 1, title: says('An outcome') })
    .returning({ id: result.id })
    .get().id;
  const own = { programmeId, resultId };
  return {
    served: anIndicator(db, { ...own, code: 'served', countsPeople: true }),
    units: anIndicator(db, {
      ...own,
      code: 'units',
      accumulation: 'cumulative',
      cumulativeOrigin: 'programme',
    }),
    placed: anIndicator(db, {
      ...own,
      code: 'placed',
      kind: 'ratio',
      ratioSource: 'full-count',
      countsPeople: true,
      trajectory: 'constant',
    }),
    plan: anIndicator(db, {
      ...own,
      code: 'plan',
      kind: 'milestone',
      accumulation: 'snapshot',
      aggregation: 'none',
      levels: ['planned', 'drafted', 'adopted'],
    }),
    spent: anIndicator(db, { ...own, code: 'spent', kind: 'amount', currency: 'MAD', decimals: 2 }),
    story: anIndicator(db, {
      ...own,
      code: 'story',
      kind: 'text',
      accumulation: 'snapshot',
      aggregation: 'none',
      direction: 'neither',
      trajectory: 'none',
    }),
  };
}

interface Plan {
  readonly places: { readonly north: number; readonly south: number };
  readonly phases: { readonly second: number };
  readonly indicators: Readonly<Record<string, number>>;
  readonly breakdownId: number;
}

function planEverything(db: Queryable, { places, phases, indicators, breakdownId }: Plan): void {
  for (const indicatorId of Object.values(indicators)) {
    for (const placeId of [places.north, places.south]) {
      db.insert(planEntry)
        .values({ indicatorId, placeId, phaseId: phases.second, frequency: 'quarter', breakdownId })
        .run();
    }
  }
  for (const [placeId, value] of [
    [places.north, 400],
    [places.south, 300],
  ] as const) {
    db.insert(target)
      .values({
        indicatorId: indicators.served as number,
        placeId,
        scope: 'phase',
        phaseId: phases.second,
        value,
        setAt: testNow,
      })
      .run();
  }
}

function somePeople(
  db: Queryable,
  { slug, programmeId, northId }: { slug: string; programmeId: number; northId: number },
) {
  const email = (name: string) => `${name}@${slug}.example`;
  const inProgramme = (name: string, role: 'reader' | 'officer') =>
    aPerson(db, { email: email(name), role, programmeId });
  const inNorth = { programmeId, placeIds: [northId] };
  return {
    reader: inProgramme('reader', 'reader'),
    contributor: aPerson(db, { email: email('contributor'), role: 'contributor', ...inNorth }),
    reviewer: aPerson(db, { email: email('reviewer'), role: 'reviewer', ...inNorth }),
    officer: inProgramme('officer', 'officer'),
    secondOfficer: inProgramme('second-officer', 'officer'),
    administrator: aPerson(db, { email: email('administrator'), role: 'administrator' }),
    stranger: aPerson(db, { email: email('stranger') }),
  };
}

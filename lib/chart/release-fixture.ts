import type { Locale, Localised } from '@/lib/locale';
import type { ReleaseContent, ReleaseIndicator, ReleasePlace } from '@/lib/release/content';
import type { Contributor, FigurePeriod, FigureValue, ReleaseFigure } from '@/lib/release/figure';
import { wordsOf } from '@/lib/words-testing';
import { type Reader, readerOf } from './reader';
import { type IndexedRelease, indexRelease } from './released-figures';

/** A release small enough to check by hand, for the tests of charts and public pages. */

export function inAll(text: string): Localised {
  return { fr: text, en: text, ar: text };
}

export function fixtureReader(locale: Locale): Reader {
  return readerOf(locale, (namespace) => wordsOf(namespace, locale));
}

const noValue: FigureValue = {
  kind: 'count',
  value: null,
  numerator: null,
  denominator: null,
  levelCode: null,
  atLevel: null,
  reachedOn: null,
  text: null,
  isAtLeast: false,
};

export function valued(part: Partial<FigureValue> = {}): FigureValue {
  return { ...noValue, ...part };
}

export function figureOf(part: Partial<ReleaseFigure>): ReleaseFigure {
  return {
    indicatorCode: 'I-1',
    placeKey: 'N@1',
    phase: { kind: 'phase', code: 'II' },
    period: null,
    categoryKey: '',
    state: 'reported',
    value: valued(),
    baseline: null,
    target: null,
    achievement: null,
    progress: null,
    expected: null,
    status: { code: 'no-target', reason: null },
    coverage: null,
    isPlanKnown: true,
    remainders: [],
    basis: 'approved',
    explanation: inAll('As reported.'),
    refusal: null,
    doubts: [],
    contributors: [],
    ...part,
  };
}

export function contributorOf(part: Partial<Contributor> = {}): Contributor {
  return {
    observationId: 1,
    placeKey: 'N@1',
    period: quarter(0),
    categoryKey: '',
    state: 'reported',
    value: valued({ value: 1 }),
    organisationCode: null,
    sourceKey: null,
    doubt: null,
    note: null,
    review: 'approved',
    approvedOn: null,
    isCarriedForward: false,
    ...part,
  };
}

export function targetOf(value: number): ReleaseFigure['target'] {
  return {
    value,
    operator: '=',
    words: null,
    origin: 'stated',
    otherValue: null,
    levelCode: null,
    covers: null,
  };
}

/** The n-th quarter, counted from the first of 2020. */
export function quarter(n: number): FigurePeriod {
  const year = 2020 + Math.floor(n / 4);
  const month = (n % 4) * 3 + 1;
  const lastDay = [31, 30, 30, 31][n % 4];
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    code: `${year}-Q${(n % 4) + 1}`,
    isStated: true,
    start: { date: `${year}-${two(month)}-01`, precision: 'day' },
    end: { date: `${year}-${two(month + 2)}-${lastDay}`, precision: 'day' },
    reportedFrom: null,
    reportedTo: null,
    title: null,
  };
}

export const unstatedPeriod: FigurePeriod = {
  code: 'unstated',
  isStated: false,
  start: { date: null, precision: 'unknown' },
  end: { date: null, precision: 'unknown' },
  reportedFrom: '2023-10-23',
  reportedTo: '2023-10-24',
  title: null,
};

export function indicatorOf(part: Partial<ReleaseIndicator> = {}): ReleaseIndicator {
  return {
    code: 'I-1',
    resultCode: 'R-1',
    version: 1,
    title: inAll('People trained'),
    shortTitle: null,
    definition: null,
    method: null,
    dataSource: null,
    countingRule: null,
    kind: 'count',
    currency: null,
    accumulation: 'periodic',
    cumulativeOrigin: null,
    aggregation: 'sum',
    ratioSource: null,
    cohort: null,
    direction: 'higher',
    trajectory: 'linear',
    decimals: 0,
    unit: {
      fr: { one: 'personne', other: 'personnes' },
      en: { one: 'person', other: 'people' },
      ar: { one: 'شخص', other: 'شخص' },
    },
    countsPeople: true,
    mayCountTwice: false,
    levels: [],
    ...part,
  };
}

function placeOf(
  part: Pick<ReleasePlace, 'key' | 'level'> & Partial<ReleasePlace> & { called: string },
): ReleasePlace {
  const { called, ...rest } = part;
  return {
    code: part.key.split('@')[0] ?? '',
    edition: '1',
    name: inAll(called),
    parentKey: null,
    mark: null,
    tile: null,
    isInProgramme: true,
    ...rest,
  };
}

function phaseOf(code: string, from: string, to: string): ReleaseContent['phases'][number] {
  return {
    code,
    title: inAll(`Phase ${code}`),
    start: { date: from, precision: 'day' },
    end: { date: to, precision: 'day' },
    note: null,
    isReportedHere: true,
  };
}

export function contentOf(part: Partial<ReleaseContent> = {}): ReleaseContent {
  return {
    programme: {
      slug: 'sample',
      title: inAll('Sample programme'),
      kicker: null,
      headline: inAll('What was achieved'),
      summary: null,
      method: null,
      limits: null,
      isDemonstration: false,
      nextReleaseOn: null,
    },
    phases: [phaseOf('II', '2020-01-01', '2021-12-31'), phaseOf('III', '2022-01-01', '2023-12-31')],
    places: [
      placeOf({ key: 'C@1', level: 'country', called: 'Country', isInProgramme: false }),
      placeOf({ key: 'N@1', level: 'region', called: 'North', parentKey: 'C@1' }),
      placeOf({ key: 'S@1', level: 'region', called: 'South', parentKey: 'C@1' }),
      placeOf({ key: 'E@1', level: 'region', called: 'East', parentKey: 'C@1' }),
      placeOf({ key: 'N-1@1', level: 'site', called: 'North site', parentKey: 'N@1' }),
      placeOf({ key: 'G@1', level: 'group', called: '8 countries' }),
    ],
    organisations: [],
    results: [
      {
        code: 'R-1',
        level: 'outcome',
        parentCode: null,
        title: inAll('Outcome one'),
        description: null,
      },
    ],
    indicators: [indicatorOf()],
    dimensions: [
      {
        code: 'sex',
        title: inAll('Sex'),
        isExclusive: true,
        categories: [
          { code: 'f', title: inAll('Women'), isNotSpecified: false },
          { code: 'm', title: inAll('Men'), isNotSpecified: false },
          { code: 'u', title: inAll('Unknown sex'), isNotSpecified: true },
        ],
      },
      {
        code: 'age',
        title: inAll('Age'),
        isExclusive: true,
        categories: [
          { code: '0-17', title: inAll('0 to 17'), isNotSpecified: false },
          { code: '18-29', title: inAll('18 to 29'), isNotSpecified: false },
          { code: '30', title: inAll('30 and over'), isNotSpecified: false },
        ],
      },
    ],
    keyFigures: [],
    statements: [],
    tags: [],
    sources: [],
    figures: [],
    ...part,
  };
}

export function fixtureRelease(
  figures: readonly ReleaseFigure[],
  part: Partial<ReleaseContent> = {},
): IndexedRelease {
  return indexRelease(contentOf({ ...part, figures: [...figures] }));
}

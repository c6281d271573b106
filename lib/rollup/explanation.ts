import type { Localised } from '@/lib/locale';
import { dayOf } from '@/lib/period/day';
import type { Frequency } from '@/lib/period/vocabulary';
import type { Coverage } from './coverage';
import type { Found } from './outcome';
import type { Rule } from './rule';

/** One sentence of how a figure was made. Each code has words in every language. */
export const clauseCodes = [
  'single',
  'onlyValue',
  'inWords',
  'sumOfPeriods',
  'latestOfPeriods',
  'latestLessEarlier',
  'yearEnds',
  'phaseEnds',
  'largestPeriod',
  'pooled',
  'weighted',
  'periodsTogether',
  'placesSum',
  'placesTogether',
  'placesMax',
  'placesMin',
  'placesTally',
  'statedTotal',
  'placeRemainder',
  'periodRemainder',
  'partsExceed',
  'categoriesDisagree',
  'carriedForward',
  'outdatedPlaces',
  'fromCategories',
  'fromSomeCategories',
  'someCategoriesOnly',
  'fromFinerCategories',
  'fromSomeFinerCategories',
  'finerCategoriesDisagree',
  'organisations',
  'mayCountTwice',
  'coveragePlaces',
  'coveragePeriods',
  'coverageSplitPlaces',
  'coverageSplitPeriods',
  'planUnknown',
  'withUnapproved',
  'partialTarget',
  'noValue',
  'notCollected',
  'notApplicable',
  'notPlanned',
  'notSpecified',
  'samePlaces',
  'placesLeftOut',
  'phaseLengths',
  'refused',
  'indicatorsSum',
  'indicatorsSumOfSome',
  'indicatorsRefused',
  'indicatorsEnd',
  'indicatorsAtLeast',
  'indicatorsIncomplete',
  'coverageIndicators',
  'overlapNote',
] as const;
export type ClauseCode = (typeof clauseCodes)[number];

/**
 * `day` is printed as a date, and `count` picks the plural; `codes` name indicators, and `words` are
 * said as they were written. No value of the data stands in it.
 */
export interface Clause {
  readonly code: ClauseCode;
  readonly count?: number;
  readonly of?: number;
  readonly day?: string;
  readonly frequency?: Frequency | 'mixed';
  readonly codes?: readonly string[];
  readonly words?: Localised;
}

export interface ExplanationFacts {
  readonly rule: Rule;
  readonly frequencyOf: (periodId: number) => Frequency;
}

/** How a found figure, of a category or whole, was made, in the order in which it was made. */
export function explanationOf(
  found: Found,
  { rule, frequencyOf }: ExplanationFacts,
  isCategory: boolean,
): Clause[] {
  return [
    ...timeClauses(found, rule, frequencyOf),
    ...ratioClauses(found, rule),
    ...placeClauses(found, rule),
    ...categoryClauses(found, isCategory),
    ...remainderClauses(found, isCategory),
  ];
}

function timeClauses(
  found: Found,
  rule: Rule,
  frequencyOf: ExplanationFacts['frequencyOf'],
): Clause[] {
  const count = found.periodIds.size;
  const frequencies = new Set([...found.periodIds].map(frequencyOf));
  const [only = 'mixed'] = frequencies;
  const frequency = frequencies.size === 1 ? only : 'mixed';
  switch (found.time) {
    case 'single':
      if (found.observationIds.length > 1 || found.isFromCategories) return [];
      if (rule.kind === 'text') return [{ code: 'inWords' }];
      return [{ code: rule.accumulation === 'unknown' ? 'onlyValue' : 'single' }];
    case 'sum':
      return [
        { code: rule.kind === 'ratio' ? 'periodsTogether' : 'sumOfPeriods', count, frequency },
      ];
    case 'latest':
      // Several periods have a latest only where each end is known.
      return [{ code: 'latestOfPeriods', count, frequency, day: dayOf(found.latestEnd ?? 0) }];
    case 'latest-less-earlier':
      return [{ code: 'latestLessEarlier' }];
    case 'year-ends':
      return [{ code: 'yearEnds' }];
    case 'phase-ends':
      return [{ code: 'phaseEnds' }];
    case 'largest':
      return [{ code: 'largestPeriod', count, frequency }];
  }
}

function ratioClauses(found: Found, rule: Rule): Clause[] {
  const isCombined = found.periodIds.size > 1 || found.placeIds.size > 1;
  const adds = found.time === 'sum' || found.places === 'sum';
  if (rule.kind !== 'ratio' || !isCombined || !adds) return [];
  return [{ code: rule.ratioSource === 'sample' ? 'weighted' : 'pooled' }];
}

const placeCodes = {
  sum: 'placesSum',
  max: 'placesMax',
  min: 'placesMin',
  tally: 'placesTally',
} as const;

function placeClauses(found: Found, rule: Rule): Clause[] {
  const count = found.placeIds.size;
  const clauses: Clause[] = [];
  const isPooled = rule.kind === 'ratio' && found.places === 'sum';
  if (isPooled) clauses.push({ code: 'placesTogether', count });
  else if (found.places !== 'own') clauses.push({ code: placeCodes[found.places], count });
  else if (found.placeRemainder !== null || found.doPartsExceed) {
    clauses.push({ code: 'statedTotal' });
  }
  const { earliestEnd, latestEnd } = found;
  const isStanding = rule.accumulation === 'cumulative' || rule.accumulation === 'snapshot';
  if (isStanding && earliestEnd !== null && latestEnd !== null && earliestEnd < latestEnd) {
    clauses.push({ code: 'carriedForward', day: dayOf(earliestEnd) });
  }
  const outdated = found.outdatedPlaceIds.size;
  if (outdated > 0) clauses.push({ code: 'outdatedPlaces', count: outdated });
  if (found.organisationCount > 1) {
    clauses.push({ code: 'organisations', count: found.organisationCount });
  }
  if (rule.mayCountTwice && (count > 1 || found.organisationCount > 1)) {
    clauses.push({ code: 'mayCountTwice' });
  }
  return clauses;
}

function categoryClauses(found: Found, isCategory: boolean): Clause[] {
  const isPartial = found.isAtLeast && found.time !== 'largest';
  if (!found.isFromCategories) return isPartial ? [{ code: 'someCategoriesOnly' }] : [];
  if (isCategory) return [{ code: isPartial ? 'fromSomeFinerCategories' : 'fromFinerCategories' }];
  return [{ code: isPartial ? 'fromSomeCategories' : 'fromCategories' }];
}

/** Without the numbers: they stand in the figure's own field, which a release may withhold. */
function remainderClauses(found: Found, isCategory: boolean): Clause[] {
  const clauses: Clause[] = [];
  if (found.placeRemainder) clauses.push({ code: 'placeRemainder' });
  if (found.periodRemainder) clauses.push({ code: 'periodRemainder' });
  if (found.doPartsExceed) clauses.push({ code: 'partsExceed' });
  if (found.doCategoriesDisagree) {
    clauses.push({ code: isCategory ? 'finerCategoriesDisagree' : 'categoriesDisagree' });
  }
  return clauses;
}

const coverageCodes = {
  whole: { places: 'coveragePlaces', periods: 'coveragePeriods', indicators: 'coverageIndicators' },
  category: {
    places: 'coverageSplitPlaces',
    periods: 'coverageSplitPeriods',
    indicators: 'coverageIndicators',
  },
} as const;

export function coverageClause(
  { reported, planned, of }: Coverage,
  figure: keyof typeof coverageCodes,
): Clause {
  return { code: coverageCodes[figure][of], count: reported, of: planned };
}

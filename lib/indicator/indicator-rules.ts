import type { IndicatorFields } from './indicator-input';

type Ruled = Pick<
  IndicatorFields,
  | 'kind'
  | 'currency'
  | 'accumulation'
  | 'cumulativeOrigin'
  | 'snapshotMaxAgeDays'
  | 'aggregation'
  | 'ratioSource'
  | 'levels'
>;

interface Problem {
  readonly field: string;
  readonly words: string;
}

/** Whether values of a kind are levels that are told by name. */
export const hasLevels = ({ kind }: Pick<Ruled, 'kind'>) =>
  kind === 'score' || kind === 'milestone';

/** A milestone may have one stage, reached or not; one level alone is no scale. */
const fewestLevels = ({ kind }: Pick<Ruled, 'kind'>) => (kind === 'score' ? 2 : 1);

const isInWords = (one: Pick<Ruled, 'kind'>) => hasLevels(one) || one.kind === 'text';

/** What fields of an indicator say against each other, each at its field. Mirrors the CHECKs. */
export function indicatorProblems(input: Ruled): Problem[] {
  const { kind, accumulation, aggregation, ratioSource, levels } = input;
  const rules: readonly (readonly [isWrong: boolean, field: string, words: string])[] = [
    [
      (kind === 'amount') !== (input.currency !== null),
      'currency',
      'api.indicators.currencyOfAmount',
    ],
    [
      (accumulation === 'cumulative') !== (input.cumulativeOrigin !== null),
      'cumulativeOrigin',
      'api.indicators.originOfCumulative',
    ],
    [
      accumulation !== 'snapshot' && input.snapshotMaxAgeDays !== null,
      'snapshotMaxAgeDays',
      'api.indicators.ageOfSnapshot',
    ],
    [isInWords(input) && aggregation === 'sum', 'aggregation', 'api.indicators.wordsDoNotAdd'],
    [(kind === 'ratio') !== (ratioSource !== null), 'ratioSource', 'api.indicators.sourceOfRatio'],
    [
      kind === 'ratio' && accumulation === 'cumulative' && ratioSource !== 'full-count',
      'accumulation',
      'api.indicators.ratioIsNotSummed',
    ],
    [
      hasLevels(input) && levels.length < fewestLevels(input),
      'levels',
      'api.indicators.levelsMissing',
    ],
    [!hasLevels(input) && levels.length > 0, 'levels', 'api.indicators.levelsOfOtherKind'],
  ];
  const problems = rules
    .filter(([isWrong]) => isWrong)
    .map(([, field, words]) => ({ field, words }));
  const codes = levels.map(({ code }) => code);
  const twice = codes.findIndex((code, at) => codes.indexOf(code) < at);
  if (twice < 0) return problems;
  return [...problems, { field: `levels.${twice}.code`, words: 'api.indicators.levelTwice' }];
}

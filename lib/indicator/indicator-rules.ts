import { locales } from '@/lib/locale';
import { fewestComponents } from './calculated-rules';
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
  | 'components'
  | 'overlapNote'
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
  problems.push(...calculatedProblems(input));
  const codes = levels.map(({ code }) => code);
  const twice = codes.findIndex((code, at) => codes.indexOf(code) < at);
  if (twice < 0) return problems;
  return [...problems, { field: `levels.${twice}.code`, words: 'api.indicators.levelTwice' }];
}

/** What a calculated indicator says against itself; whether its components go together is asked later. */
function calculatedProblems({ components, kind, aggregation, overlapNote }: Ruled): Problem[] {
  if (components.length === 0) return [];
  const isNumber = kind === 'count' || kind === 'amount';
  const rules: readonly (readonly [isWrong: boolean, field: string, words: string])[] = [
    [components.length < fewestComponents, 'components', 'api.indicators.fewComponents'],
    [new Set(components).size < components.length, 'components', 'api.indicators.componentTwice'],
    [!isNumber, 'kind', 'api.indicators.calculatedIsNumber'],
    [isNumber && aggregation !== 'sum', 'aggregation', 'api.indicators.calculatedAdds'],
    ...locales.map(
      (locale) =>
        [!overlapNote?.[locale], `overlapNote.${locale}`, 'errors.fields.required'] as const,
    ),
  ];
  return rules.filter(([isWrong]) => isWrong).map(([, field, words]) => ({ field, words }));
}

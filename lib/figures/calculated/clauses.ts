import { dayOf } from '@/lib/period/day';
import type { Clause } from '@/lib/rollup/explanation';
import { explanationOf } from '@/lib/rollup/explanation';
import type { Found, Refused } from '@/lib/rollup/outcome';
import { foundIn } from '@/lib/rollup/sum-of-components';
import type { IndicatorContext } from '../indicator-context';
import { doEndsDiffer } from './growth';

/** What a reader of a sum must know of its components, and would not guess. */
const cautions = [
  'outdatedPlaces',
  'mayCountTwice',
  'partsExceed',
  'categoriesDisagree',
] as const satisfies readonly Clause['code'][];

/** Of which indicators a figure is the sum, and what they have in common that calls for care. */
export function calculatedClauses(
  { components }: IndicatorContext,
  outcome: Found | Refused,
): Clause[] {
  const parts = outcome.parts ?? [];
  const told = parts.filter((part) => part.outcome !== null);
  const of = parts.length;
  const codes = told.map(({ code }) => code);
  const isWhole = told.length === of;
  const clauses: Clause[] = [
    { code: isWhole ? 'indicatorsSum' : 'indicatorsSumOfSome', count: told.length, of, codes },
  ];
  if (outcome.refused !== null) clauses[0] = refusedClause(outcome);
  else clauses.push(...cautionClauses(components ?? [], outcome));
  return clauses;
}

/** Whether one person or thing can be counted in two components; [] where nothing is said of it. */
export function overlapClause({ components, version }: IndicatorContext): Clause[] {
  const { overlapNote: words } = version;
  return components && words ? [{ code: 'overlapNote', words }] : [];
}

/** Without a reason of its own, the sum lacks what those have no total of. */
function refusedClause({ parts = [] }: Refused): Clause {
  const refused = parts.filter(({ outcome }) => outcome !== null && outcome.refused !== null);
  const codes = (refused.length > 0 ? refused : parts).map(({ code }) => code);
  return { code: 'indicatorsRefused', count: codes.length, of: parts.length, codes };
}

function cautionClauses(components: readonly IndicatorContext[], sum: Found): Clause[] {
  const parts = sum.parts ?? [];
  const clauses: Clause[] = [];
  if (doEndsDiffer(parts) && sum.earliestEnd !== null) {
    const ends = foundIn(parts).flatMap(({ latestEnd }) => latestEnd ?? []);
    clauses.push({ code: 'indicatorsEnd', day: dayOf(Math.min(...ends)) });
  }
  const incomplete = parts.filter(({ isIncomplete }) => isIncomplete).length;
  if (incomplete > 0) clauses.push({ code: 'indicatorsIncomplete', count: incomplete });
  const bounds = foundIn(parts).filter(({ isAtLeast }) => isAtLeast).length;
  if (bounds > 0) clauses.push({ code: 'indicatorsAtLeast', count: bounds });
  const said = components.flatMap(({ indicator, facts }) => {
    const own = parts.find(({ indicatorId }) => indicatorId === indicator.id)?.outcome ?? null;
    return own === null || own.refused !== null ? [] : explanationOf(own, facts, false);
  });
  for (const code of cautions) {
    const ofCode = said.filter((clause) => clause.code === code);
    const [first] = ofCode;
    const count = ofCode.reduce((all, clause) => all + (clause.count ?? 0), 0);
    if (first) clauses.push(first.count === undefined ? first : { ...first, count });
  }
  return clauses;
}

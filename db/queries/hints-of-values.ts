import { groupBy } from '@/lib/group-by';
import { earlierSeries } from '@/lib/hint/earlier-series';
import type { Hint } from '@/lib/hint/hint';
import { partsOfTotal } from '@/lib/hint/parts-of-total';
import { type StandingQuestion, standingHints } from '@/lib/hint/standing-hints';
import type { Queryable } from '../open';
import { comparedPeriods, lieOf, periodsBefore } from './earlier-periods';
import { exclusiveDimensions } from './exclusive-dimensions';
import { type HintedRow, hintedRows, hintRules, phaseTargets, plannedParts } from './hinted-rows';
import { listEarlierNumbers } from './list-earlier-numbers';
import { listPeriods } from './list-periods';

interface Sheet {
  readonly placeId: number;
  readonly periodId: number;
}

/**
 * Tells what is unusual about values as they stand, by the rules of the sheet. What a programme has in
 * common is read once.
 */
export function hintTeller(db: Queryable, programmeId: number) {
  const periods = listPeriods(db, programmeId);
  const exclusive = exclusiveDimensions(db, programmeId);
  const isExclusive = (breakdown: string) =>
    breakdown.split('|').every((code) => exclusive.has(code));

  /** By observation; one of which nothing is unusual is not in it. */
  return ({ placeId, periodId }: Sheet, indicatorIds: readonly number[]): Map<number, Hint[]> => {
    const period = periods.find(({ id }) => id === periodId);
    if (!period) throw new Error(`Period ${periodId} is not of programme ${programmeId}.`);
    const asked = { placeId, periodId, indicators: JSON.stringify(indicatorIds) };
    const rules = hintRules(db, asked.indicators);
    const compared = comparedPeriods(periodsBefore(periods, period));
    const lies = compared.map((one) => lieOf(one, period));
    const earlierOf = listEarlierNumbers(db, {
      placeId,
      periodIds: compared.map(({ id }) => id),
      indicatorIds,
    });
    const { phaseId, frequency } = period;
    const targets = phaseTargets(db, { ...asked, phaseId });
    const planned = plannedParts(db, { ...asked, phaseId, frequency });
    const hints = new Map<number, Hint[]>();
    for (const cells of groupBy(hintedRows(db, asked), rowKey).values()) {
      const standing = new Map(cells.map((cell) => [cell.category, cell]));
      for (const cell of standing.values()) {
        const rule = rules.get(cell.indicatorId);
        if (!rule) continue;
        const parts =
          cell.category === ''
            ? partsOfTotal(partsBeside(standing, planned(cell)), rule, isExclusive)
            : null;
        const told = standingHints({
          rule,
          ...pick(cell),
          earlier: earlierSeries(earlierOf(cell, true), lies, rule.cumulativeOrigin),
          parts: parts?.value ?? null,
          phaseTarget: targets.get(cell.indicatorId) ?? null,
        });
        if (told.length > 0) hints.set(cell.id, told);
      }
    }
    return hints;
  };
}

function rowKey({ indicatorId, organisationId, sourceId }: HintedRow): string {
  return `${indicatorId} ${organisationId ?? ''} ${sourceId ?? ''}`;
}

function pick({
  category,
  reviewState,
  said,
}: HintedRow): Pick<StandingQuestion, 'category' | 'reviewState' | 'said'> {
  return { category, reviewState, said };
}

/** Those that are planned first, as the sheet shows them. */
function partsBeside(standing: ReadonlyMap<string, HintedRow>, planned: readonly string[]) {
  const categories = new Set([...planned, ...standing.keys()]);
  categories.delete('');
  return [...categories].map((category) => ({
    category,
    said: standing.get(category)?.said ?? null,
  }));
}

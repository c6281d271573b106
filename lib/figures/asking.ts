import type { Ledger, PeriodFacts, PhaseFacts } from '@/lib/rollup/ledger';
import { type Answers, rollUpOther } from '@/lib/rollup/one-period';
import { rollUpLife } from '@/lib/rollup/roll-up-life';
import { rollUpPeriod } from '@/lib/rollup/roll-up-period';
import { rollUpPhase } from '@/lib/rollup/roll-up-phase';
import type { SnapshotIndex } from './index-snapshot';

/** The questions that figures ask about one indicator, from its own values or its components'. */
export interface Asking {
  /** Keys of the categories of which something was told; never the empty one. */
  readonly categoryKeys: readonly string[];
  /** The total of a phase; `levelCode` as in `rollUpPhase`. */
  inPhase(phase: PhaseFacts, levelCode?: string | null): Answers;
  categoryInPhase(phase: PhaseFacts, categoryKey: string): Answers;
  /** A column that is no phase; the empty key for the total. */
  inColumn(kind: 'not-stated' | 'outside', categoryKey: string): Answers;
  inPeriod(period: PeriodFacts, levelCode?: string | null): Answers;
  inLife(levelCode?: string | null): Answers;
}

/** From the indicator's own values. `ledgers` has one for the empty key. */
export function ownAsking(
  { asOfDay, life }: Pick<SnapshotIndex, 'asOfDay' | 'life'>,
  ledgers: ReadonlyMap<string, Ledger>,
): Asking {
  const ledgerAt = (key: string): Ledger => {
    const ledger = ledgers.get(key);
    if (!ledger) throw new RangeError(`No ledger for the categories ${key}.`);
    return ledger;
  };
  const whole = ledgerAt('');
  // Asked phase by phase: one is kept while its categories are asked, not all of them.
  let kept: { readonly phase: PhaseFacts; readonly answers: Answers } | null = null;
  const wholeIn = (phase: PhaseFacts): Answers => {
    if (kept?.phase !== phase) kept = { phase, answers: rollUpPhase(whole, { phase, asOfDay }) };
    return kept.answers;
  };
  return {
    categoryKeys: [...ledgers.keys()].filter((key) => key !== ''),
    inPhase: (phase, levelCode = null) =>
      levelCode === null ? wholeIn(phase) : rollUpPhase(whole, { phase, asOfDay, levelCode }),
    categoryInPhase: (phase, key) => {
      const totals = { ledger: whole, answers: wholeIn(phase) };
      return rollUpPhase(ledgerAt(key), { phase, asOfDay, totals });
    },
    inColumn: (kind, key) => rollUpOther(ledgerAt(key), kind),
    inPeriod: (period, levelCode = null) => rollUpPeriod(whole, period, levelCode),
    inLife: (levelCode = null) => rollUpLife(whole, { asOfDay, lifeEnd: life.to, levelCode }),
  };
}

import { asc, eq } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import { dayOf } from '@/lib/period/day';
import { type Generation, generatePeriods } from '@/lib/period/generate-periods';
import { generatedTitle } from '@/lib/period/generated-title';
import { type GenerationInput, mostPeriodsAtOnce } from '@/lib/period/generation-input';
import { outerDays, spanOf } from '@/lib/period/span';
import type { Authorised } from '@/lib/permissions';
import type { Queryable } from '../open';
import { period } from '../schema/period';
import { phase } from '../schema/phase';
import { programme } from '../schema/programme';
import { sortStanding } from '../sort-standing-periods';
import { transact } from '../transact';
import { type Moment, recordChange } from './record-change';

interface Input extends GenerationInput, Moment {
  /** Speak the namespace `periods`. */
  readonly words: Parameters<typeof generatedTitle>[1];
}

export interface GeneratedCodes {
  readonly created: readonly string[];
  /** There already, with the same dates. */
  readonly kept: readonly string[];
  /** Days at either end that no whole period covers. */
  readonly uncovered: readonly { readonly from: string; readonly to: string }[];
}

/**
 * Opens the whole periods of one frequency over a phase, or between two days. Those that stand with
 * the same dates are left as they are, so it can be done again; a code that stands with other dates
 * refuses them all.
 */
export function openGeneratedPeriods(
  db: Queryable,
  scope: Authorised<'editFramework'>,
  { now, way, words, ...input }: Input,
): GeneratedCodes {
  const { programmeId } = scope.subject;
  return transact(db, (tx) => {
    const phases = listCodedPhases(tx, programmeId);
    const asked = askedFor(tx, programmeId, input, phases);
    const { periods, uncovered } = generatePeriods(asked);
    if (periods.length > mostPeriodsAtOnce) {
      throw new AppError('invalid', { field: 'to', words: 'api.periods.tooMany' });
    }
    const { fresh, kept } = sortStanding(tx, programmeId, periods);
    const phaseIds = new Map(phases.map(({ code, id }) => [code, id]));
    for (const one of fresh) {
      const { start, end } = one.span;
      tx.insert(period)
        .values({
          programmeId,
          code: one.code,
          title: generatedTitle(one, words),
          phaseId: one.phase === null ? null : (phaseIds.get(one.phase) ?? null),
          frequency: one.frequency,
          startsOn: start.date,
          startsPrecision: start.precision,
          endsOn: end.date,
          endsPrecision: end.precision,
          dueOn: one.dueOn,
        })
        .run();
    }
    const created = fresh.map(({ code }) => code);
    if (created.length > 0) {
      recordChange(
        tx,
        scope,
        { now, way },
        {
          action: 'generate-periods',
          subjectKind: 'programme',
          subjectId: String(programmeId),
          before: null,
          after: { ...input, created },
        },
      );
    }
    return { created, kept, uncovered };
  });
}

type CodedPhase = Generation['phases'][number] & { readonly id: number };

function listCodedPhases(tx: Queryable, programmeId: number): CodedPhase[] {
  return tx
    .select({
      id: phase.id,
      code: phase.code,
      startsOn: phase.startsOn,
      startsPrecision: phase.startsPrecision,
      endsOn: phase.endsOn,
      endsPrecision: phase.endsPrecision,
    })
    .from(phase)
    .where(eq(phase.programmeId, programmeId))
    .orderBy(asc(phase.ordinal))
    .all()
    .map(({ id, code, ...dates }) => ({ id, code, span: spanOf(dates) }));
}

function askedFor(
  tx: Queryable,
  programmeId: number,
  { frequency, phase: over, from, to, year, dueAfterDays }: GenerationInput,
  phases: readonly CodedPhase[],
): Generation {
  const own = tx
    .select({ startMonth: programme.startMonth })
    .from(programme)
    .where(eq(programme.id, programmeId))
    .get();
  const startMonth = year === 'programme' ? (own?.startMonth ?? 1) : 1;
  const common = { frequency, startMonth, dueAfterDays, phases, over };
  if (over === null) return { ...common, from: from ?? '', to: to ?? '' };
  const named = phases.find(({ code }) => code === over);
  if (!named) throw new AppError('invalid', { field: 'phase', words: 'api.periods.unknownPhase' });
  const days = outerDays(named.span);
  if (!days) {
    throw new AppError('invalid', { field: 'phase', words: 'api.periods.phaseWithoutDates' });
  }
  return { ...common, from: dayOf(days.from), to: dayOf(days.to) };
}

import { eq } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { ObservationInput, SheetInput } from '@/lib/observation/observation-input';
import type { Authorised } from '@/lib/permissions';
import { insertDraft } from '../insert-draft';
import { givesTheSameValue, observedSnapshot } from '../observed-columns';
import type { Queryable } from '../open';
import { getSheetAddress, type SheetAddress } from '../queries/get-sheet-address';
import {
  listStandingValuesOf,
  type StandingValue,
  standingByCell,
} from '../queries/list-standing-values';
import { valueReferences } from '../queries/value-references';
import { lockOf } from '../refuse-locked';
import { observation } from '../schema/observation';
import { transact } from '../transact';
import {
  changesNothing,
  currentOf,
  refuseUnwritable,
  type WeighedValue,
  weighValue,
} from '../weigh-value';
import { type HistoryEntry, recordHistories } from './record-history';

interface RecordInput extends SheetInput {
  readonly now: string;
  readonly way: HistoryEntry['way'];
}

export type RecordedObservation = Pick<StandingValue, 'id' | 'revision' | 'reviewState'>;

/**
 * Saves values of one place and period as drafts, all or none, and returns each as it stands now,
 * in the order given. A value that says what already stands there changes nothing, so a save whose
 * answer was lost can be sent again. Errors name the field as `values.3.numerator`.
 */
export function recordObservations(
  db: Queryable,
  scope: Authorised<'viewOffice'>,
  input: RecordInput,
): RecordedObservation[] {
  const { programmeId } = scope.subject;
  return transact(db, (tx) => {
    const sheet = getSheetAddress(tx, { ...input, programmeId });
    const references = valueReferences(tx, programmeId, {
      indicators: input.values.map(({ indicator }) => indicator),
      categories: input.values.map(({ category }) => category),
      withReporters: input.values.some((one) => one.organisation !== null || one.source !== null),
    });
    const indicatorIds = [...references.indicators.values()].map((rule) => rule.indicatorId);
    const standing = standingByCell(listStandingValuesOf(tx, sheet, indicatorIds));
    const taken = new Set<string>();
    const history: HistoryEntry[] = [];
    const lock = lockOf(tx, sheet, input.now);
    const saved = input.values.map((value, at) => {
      const field = `values.${at}`;
      const weighed = weighValue(scope, { sheet, references, standing, value, field });
      const { key } = weighed.cell;
      if (taken.has(key)) {
        throw new AppError('conflict', { field, words: 'observation.errors.twice' });
      }
      taken.add(key);
      return save(tx, scope, { ...input, ...weighed, sheet, value, field, lock, history });
    });
    recordHistories(tx, history);
    return saved;
  });
}

interface Save extends RecordInput, WeighedValue {
  readonly sheet: SheetAddress;
  readonly value: ObservationInput;
  readonly field: string;
  readonly lock: ReturnType<typeof lockOf>;
  /** What is to be told of the save, once all values are written. */
  readonly history: HistoryEntry[];
}

function save(tx: Queryable, scope: Authorised<'viewOffice'>, one: Save): RecordedObservation {
  const { sheet, columns, value, working, now } = one;
  const current = currentOf(one);
  if (current && changesNothing(one)) {
    return { id: current.id, revision: current.revision, reviewState: current.reviewState };
  }
  refuseUnwritable(one, one);
  const entered = { enteredBy: scope.caller.personId, enteredAt: now };
  const saved = working
    ? rewrite(tx, working, { ...one, entered })
    : insert(tx, { ...one, entered });
  one.history.push({
    at: now,
    personId: scope.caller.personId,
    way: one.way,
    action: 'record-observation',
    programmeId: sheet.programmeId,
    subjectKind: 'observation',
    subjectId: String(saved.id),
    before: current && observedSnapshot(current),
    after: observedSnapshot(columns),
    reason: value.change ? `${value.change.reason}: ${value.change.words}` : null,
  });
  return saved;
}

interface Entry extends Save {
  readonly entered: { readonly enteredBy: string; readonly enteredAt: string };
}

const recorded = {
  id: observation.id,
  revision: observation.revision,
  reviewState: observation.reviewState,
};

function rewrite(tx: Queryable, working: StandingValue, one: Entry): RecordedObservation {
  const { change } = one.value;
  // Who gave a value stays its author when another person only remarks on it.
  const entered = givesTheSameValue(working, one.columns) ? {} : one.entered;
  return tx
    .update(observation)
    .set({
      ...one.columns,
      ...entered,
      indicatorVersionId: one.cell.rule.versionId,
      reviewState: 'draft',
      revision: working.revision + 1,
      ...(change && working.replacesId !== null
        ? { changeReason: change.reason, changeWords: change.words }
        : {}),
    })
    .where(eq(observation.id, working.id))
    .returning(recorded)
    .get();
}

function insert(tx: Queryable, one: Entry): RecordedObservation {
  const { sheet, cell, approved, value } = one;
  return insertDraft(tx, {
    ...one.columns,
    ...one.entered,
    indicatorId: cell.rule.indicatorId,
    indicatorVersionId: cell.rule.versionId,
    placeId: sheet.placeId,
    periodId: sheet.periodId,
    combinationId: cell.combinationId,
    organisationId: cell.organisationId,
    sourceId: cell.sourceId,
    origin: one.way === 'import' ? 'imported' : 'entered',
    isUsed: approved?.isUsed ?? true,
    usedReason: approved?.usedReason ?? null,
    replacesId: approved?.id ?? null,
    changeReason: (approved && value.change?.reason) ?? null,
    changeWords: (approved && value.change?.words) ?? null,
  });
}

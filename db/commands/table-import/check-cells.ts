import { AppError } from '@/lib/errors';
import { groupBy } from '@/lib/group-by';
import type { InputProblem } from '@/lib/input-problems';
import type { ObservationInput, ObservedValue } from '@/lib/observation/observation-input';
import { type Authorised, authorise } from '@/lib/permissions';
import type { TableMapping } from '@/lib/table-import/mapping';
import type { TableProfile } from '@/lib/table-import/profile';
import { type NumberQuestion, readTableValue } from '@/lib/table-import/read-table-value';
import { type CellCodes, nameResolver } from '@/lib/table-import/resolve-names';
import type { StagedOutcome } from '@/lib/table-import/staged-outcome';
import type { TableCell } from '@/lib/table-import/table-cells';
import { toObservedValue } from '../../observed-columns';
import type { Queryable } from '../../open';
import { listEntryIndicators } from '../../queries/list-entry-indicators';
import { listPeriods } from '../../queries/list-periods';
import { listProgrammePlaces } from '../../queries/list-programme-places';
import {
  listStandingValuesOf,
  type StandingValue,
  standingByCell,
} from '../../queries/list-standing-values';
import { type PeriodSays, tableNames } from '../../queries/table-names';
import { type CellReference, resolveCell, valueReferences } from '../../queries/value-references';
import { lockOf } from '../../refuse-locked';
import { plannedReporters } from '../../table-plan';
import { changesNothing, currentOf, refuseUnwritable, weighValue } from '../../weigh-value';

/** One value of a table as it is staged. */
export interface CheckedCell {
  readonly cell: TableCell;
  readonly outcome: StagedOutcome;
  readonly codes: CellCodes | null;
  /** Tells its cell apart in the programme. */
  readonly cellKey: string | null;
  readonly input: ObservationInput | null;
  readonly standing: StandingText | null;
  readonly isCorrection: boolean;
  readonly problem: InputProblem | null;
}

interface StandingText {
  readonly seen: { readonly id: number; readonly revision: number };
  readonly value: ObservedValue;
}

interface Checking {
  readonly mapping: TableMapping;
  readonly profile: Pick<TableProfile, 'marks'>;
  readonly says: PeriodSays;
  /** ISO UTC. */
  readonly now: string;
}

/** The reason that whoever accepts the import gives for all corrections; until then it stands here. */
const laterGiven = { reason: 'other', words: '-' } as const;

/**
 * Checks values of a table by the rules of a save, without saving: names, plan, what the indicator
 * takes, who may enter, locks, and whether the file says it twice. Given values in turn, it answers
 * each; what has to be asked is collected.
 */
export function cellChecker(
  db: Queryable,
  scope: Authorised<'viewOffice'>,
  { mapping, profile, says, now }: Checking,
) {
  const { programmeId } = scope.subject;
  const names = nameResolver(tableNames(db, programmeId, says), mapping);
  const references = valueReferences(db, programmeId);
  const indicators = new Map(listEntryIndicators(db, programmeId).map((one) => [one.code, one]));
  const places = new Map(listProgrammePlaces(db, programmeId).map(({ key, id }) => [key, id]));
  const periods = new Map(listPeriods(db, programmeId).map((one) => [one.code, one]));
  const reporters = plannedReporters(db, programmeId);
  const said = new Map<string, string>();
  const repeated = new Set<string>();
  const numbers = new Map<string, NumberQuestion>();

  const checkIn = (cell: TableCell, codes: CellCodes, place: Place): CheckedCell => {
    const { sheet, period, standing } = place;
    const asked = { indicator: codes.indicator, category: codes.category };
    const found = resolveCell(references, { ...codes, organisation: null, source: null }, field);
    const { indicatorId } = found.rule;
    const expected = reporters({ ...sheet, period, indicatorId, category: codes.category });
    const organisation = codes.organisation ?? reporterOf(expected);
    const isPlain = organisation === null && codes.source === null;
    const reference = isPlain ? found : resolveCell(references, { ...codes, organisation }, field);
    // Before anything that stands there is looked at: what is refused is told with it.
    authorise(scope.caller, 'enterValue', { ...sheet, organisationId: reference.organisationId });
    const here = standing.get(reference.key);
    const current = here?.working ?? here?.approved ?? null;
    if (!expected.includes(organisation) && !current) throw problemAt('indicator', 'notPlanned');
    const indicator = indicators.get(asked.indicator);
    if (!indicator) throw problemAt('indicator', 'unknown');
    const before = current && standingText(reference, current);
    const read = readTableValue(cell, {
      ...{ indicator, mapping, marks: profile.marks, standing: before?.value ?? null },
    });
    if (read.kind === 'question') {
      const { question } = read;
      const key = `${question.column} ${question.kind}`;
      if (!numbers.has(key)) numbers.set(key, question);
    }
    const key = `${sheet.periodId} ${sheet.placeId} ${reference.key}`;
    const own = { ...{ cell, cellKey: key, standing: before }, codes: { ...codes, organisation } };
    if (read.kind !== 'value') return { ...refusedCell(cell, read.problem), ...own };
    const input = {
      ...{ ...read.value, ...asked, organisation, source: codes.source },
      ...{ seen: before?.seen ?? null, change: laterGiven },
    };
    const value = { sheet, references, standing, value: input, field };
    const weighed = weighValue(scope, value);
    const isSame = changesNothing(weighed);
    if (!isSame) refuseUnwritable(weighed, { value: input, field, lock: place.lock });
    const text = JSON.stringify(weighed.columns);
    const earlier = said.get(key);
    said.set(key, earlier ?? text);
    // One fact that a file states twice is one; two that disagree are both refused in the end.
    if (earlier !== undefined && earlier !== text) repeated.add(key);
    const isKept = !isSame && earlier === undefined;
    return {
      ...own,
      outcome: isKept ? (current ? 'changed' : 'new') : 'unchanged',
      input: { ...input, change: null },
      isCorrection: isKept && !weighed.working && currentOf(weighed) !== null,
      problem: null,
    };
  };

  const inPlace = (cells: readonly Resolved[]): CheckedCell[] => {
    const [first] = cells;
    if (!first) return [];
    const placeId = places.get(first.codes.place);
    const period = periods.get(first.codes.period);
    if (placeId === undefined || !period) {
      const at = period ? problemAt('place', 'unknown') : problemAt('period', 'unknown');
      return cells.map(({ cell }) => refusedCell(cell, asProblem(at)));
    }
    const sheet = { programmeId, placeId, periodId: period.id };
    const ids = cells.flatMap(
      ({ codes }) => references.indicators.get(codes.indicator)?.indicatorId ?? [],
    );
    const standing = standingByCell(listStandingValuesOf(db, sheet, [...new Set(ids)]));
    const lock = lockOf(db, sheet, now);
    return cells.map(({ cell, codes }) => {
      try {
        return checkIn(cell, codes, { sheet, period, standing, lock });
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        return { ...refusedCell(cell, asProblem(error)), codes };
      }
    });
  };

  return {
    /** In the order of the file. */
    check: (cells: readonly TableCell[]): CheckedCell[] => {
      const checked = new Map<TableCell, CheckedCell>();
      const resolved: Resolved[] = [];
      for (const cell of cells) {
        const found = names.resolve(cell.named);
        if (found.kind === 'codes') resolved.push({ cell, codes: found.codes });
        else if (found.kind === 'problem') checked.set(cell, refusedCell(cell, found.problem));
        else checked.set(cell, { ...openCell(cell), outcome: 'left-out' });
      }
      const bySheet = groupBy(resolved, ({ codes }) => `${codes.place}\n${codes.period}`);
      for (const ofSheet of bySheet.values()) {
        for (const one of inPlace(ofSheet)) checked.set(one.cell, one);
      }
      return cells.flatMap((cell) => checked.get(cell) ?? []);
    },
    nameQuestions: names.questions,
    numberQuestions: (): NumberQuestion[] => [...numbers.values()],
    /** Keys of the cells of which the file says two things. */
    repeated: (): string[] => [...repeated],
  };
}

interface Resolved {
  readonly cell: TableCell;
  readonly codes: CellCodes;
}

interface Place {
  readonly sheet: { programmeId: number; placeId: number; periodId: number };
  readonly period: ReturnType<typeof listPeriods>[number];
  readonly standing: ReturnType<typeof standingByCell>;
  readonly lock: () => void;
}

const field = 'values.0';

/** A file that names nobody speaks of who the plan names, where that is one. */
function reporterOf(expected: readonly (string | null)[]): string | null {
  if (expected.includes(null)) return null;
  if (expected.length > 1) throw problemAt('organisation', 'whichOrganisation');
  return expected[0] ?? null;
}

function standingText({ rule }: CellReference, current: StandingValue): StandingText {
  return {
    seen: { id: current.id, revision: current.revision },
    value: toObservedValue(rule, current),
  };
}

function problemAt(name: string, words: string): AppError {
  return new AppError('invalid', { field: name, words: `tables.errors.${words}` });
}

function asProblem({ field: at, words, params }: AppError): InputProblem {
  return { field: at?.replace(/^values\.\d+\.?/, '') || 'value', words, params };
}

function openCell(cell: TableCell) {
  const nothing = { codes: null, cellKey: null, input: null, standing: null, problem: null };
  return { cell, ...nothing, isCorrection: false };
}

function refusedCell(cell: TableCell, problem: InputProblem): CheckedCell {
  return { ...openCell(cell), outcome: 'refused', problem };
}

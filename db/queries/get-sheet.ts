import type { EntryCell, EntryRow, PlaceSheet, Sheet } from '@/lib/api/sheet-schema';
import { groupBy } from '@/lib/group-by';
import { type Authorised, can } from '@/lib/permissions';
import type { Queryable } from '../open';
import { listDimensions } from './content-framework';
import { comparedPeriods, lieOf, periodsBefore } from './earlier-periods';
import { entryTargets } from './entry-targets';
import { findOpenUntil } from './find-open-until';
import { getNamedPlace } from './get-named-place';
import { getSheetAddress } from './get-sheet-address';
import { listEarlierNumbers } from './list-earlier-numbers';
import { type EntryIndicatorRow, listEntryIndicators } from './list-entry-indicators';
import { listPeriods, namedPeriod } from './list-periods';
import { listPlannedCells, type PlannedCell } from './list-planned-cells';
import { listSheetValues, type SheetValue } from './list-sheet-values';
import { listSitesOfSheet } from './list-sites-of-sheet';

interface Wanted {
  /** `code@edition`. */
  readonly place: string;
  /** The period's code. */
  readonly period: string;
  /** ISO UTC. */
  readonly now: string;
}

/** One place in one period, as the person may see it; throws `invalid` where either is unknown. */
export function getSheet(
  db: Queryable,
  scope: Authorised<'viewOffice'>,
  wanted: Wanted,
): PlaceSheet {
  const { programmeId } = scope.subject;
  const { placeId, periodId } = getSheetAddress(db, { ...wanted, programmeId });
  return sheetAt(db, scope, { periodId, now: wanted.now })(placeId);
}

/** The same with the rows of the places in it, where it is a region or a province. */
export function getSheetWithSites(
  db: Queryable,
  scope: Authorised<'viewOffice'>,
  wanted: Wanted,
): Sheet {
  const { programmeId } = scope.subject;
  const { placeId, periodId } = getSheetAddress(db, { ...wanted, programmeId });
  const sheetOf = sheetAt(db, scope, { periodId, now: wanted.now });
  const sites = listSitesOfSheet(db, { programmeId, placeId, periodId })
    .map(sheetOf)
    .map(({ place, isLocked, openUntil, indicators, rows }) => ({
      ...{ place, isLocked, openUntil, indicators, rows },
    }))
    .filter(({ rows }) => rows.length > 0);
  return { ...sheetOf(placeId), sites };
}

/** Reads what all places of a period share, once, and answers for each. */
function sheetAt(
  db: Queryable,
  scope: Authorised<'viewOffice'>,
  { periodId, now }: { readonly periodId: number; readonly now: string },
): (placeId: number) => PlaceSheet {
  const { programmeId } = scope.subject;
  const periods = listPeriods(db, programmeId);
  const period = periods.find(({ id }) => id === periodId);
  if (!period) throw new Error(`Period ${periodId} is not listed.`);
  const before = periodsBefore(periods, period);
  const previous = before.at(-1);
  const { phaseId, frequency } = period;
  const periodIds = previous ? [periodId, previous.id] : [periodId];
  const indicators = listEntryIndicators(db, programmeId);
  const targetOf = entryTargets(db, programmeId);
  const earlier = comparedPeriods(before);
  const shared = {
    period: namedPeriod(period),
    previousPeriod: previous ? namedPeriod(previous) : null,
    earlierPeriods: earlier.map((one) => ({ code: one.code, ...lieOf(one, period) })),
    dimensions: listDimensions(db, programmeId),
  };
  return (placeId) => {
    const planned = listPlannedCells(db, { programmeId, placeId, phaseId, frequency });
    const values = listSheetValues(db, { programmeId, placeId, periodIds });
    const earlierOf = listEarlierNumbers(db, { placeId, periodIds: earlier.map(({ id }) => id) });
    const rows = entryRows(scope, { placeId, periodId, planned, values, indicators, earlierOf });
    const used = new Set(rows.map(({ indicator }) => indicator));
    const openUntil = findOpenUntil(db, { placeId, periodId, now });
    const aims = (id: number) => ({
      target: targetOf({ indicatorId: id, placeId, periodId, phaseId }),
      phaseTarget: targetOf({ indicatorId: id, placeId, periodId: null, phaseId })?.value ?? null,
    });
    return {
      ...shared,
      place: getNamedPlace(db, placeId),
      isLocked: period.state === 'closed' && openUntil === null,
      openUntil,
      indicators: indicators
        .filter(({ code }) => used.has(code))
        .map(({ id, ...one }) => ({ ...one, ...aims(id) })),
      rows,
    };
  };
}

interface Parts {
  readonly placeId: number;
  readonly periodId: number;
  readonly planned: readonly PlannedCell[];
  readonly values: readonly SheetValue[];
  readonly indicators: readonly EntryIndicatorRow[];
  readonly earlierOf: ReturnType<typeof listEarlierNumbers>;
}

type Place = Pick<SheetValue, 'indicatorId' | 'organisationId' | 'organisation' | 'category'> & {
  readonly source?: string | null;
};

function entryRows(scope: Authorised<'viewOffice'>, parts: Parts): EntryRow[] {
  const { placeId, periodId, planned, values, indicators, earlierOf } = parts;
  const { caller, subject } = scope;
  const { programmeId } = subject;
  const ofNow = values.filter((value) => value.periodId === periodId);
  const plannedKeys = new Set(planned.map((cell) => cellKey({ ...cell, source: null })));
  const places = new Map<string, Place>();
  for (const cell of [...planned, ...ofNow]) places.set(cellKey(cell), cell);
  const byCell = groupBy(values, cellKey);
  const byIndicator = groupBy(places.values(), ({ indicatorId }) => indicatorId);

  const entryCell = (cell: Place, seesWorking: boolean): EntryCell => {
    const found = byCell.get(cellKey(cell)) ?? [];
    const said = (isNow: boolean, isApproved: boolean) =>
      found.find(
        (one) =>
          (one.periodId === periodId) === isNow &&
          (one.said.reviewState === 'approved') === isApproved,
      )?.said ?? null;
    return {
      category: cell.category,
      source: cell.source ?? null,
      isPlanned: plannedKeys.has(cellKey(cell)),
      approved: said(true, true),
      working: seesWorking ? said(true, false) : null,
      previous: said(false, true),
      earlier: earlierOf(cell, seesWorking),
    };
  };

  return indicators
    .flatMap(({ id, code }) =>
      [...groupBy(byIndicator.get(id) ?? [], ({ organisationId }) => organisationId)].map(
        ([organisationId, cells]) => {
          const mayEnter = can(caller, 'enterValue', { programmeId, placeId, organisationId });
          const seesWorking = mayEnter || can(caller, 'viewUnapproved', { programmeId });
          return {
            indicator: code,
            organisation: cells[0]?.organisation ?? null,
            mayEnter,
            cells: cells.map((cell) => entryCell(cell, seesWorking)).filter(isShown),
          };
        },
      ),
    )
    .filter(({ cells }) => cells.length > 0);
}

/** A cell outside the plan that holds nothing the person may see is as if it were not there. */
function isShown({ isPlanned, approved, working }: EntryCell): boolean {
  return isPlanned || approved !== null || working !== null;
}

function cellKey({ indicatorId, organisationId, category, source = null }: Place): string {
  return [indicatorId, organisationId ?? '', category, source ?? ''].join('\n');
}

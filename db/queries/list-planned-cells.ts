import { and, asc, eq, isNotNull, isNull, notExists, or, sql } from 'drizzle-orm';
import type { Frequency } from '@/lib/period/vocabulary';
import type { Queryable } from '../open';
import { category, combination, combinationCategory } from '../schema/dimension';
import { indicator } from '../schema/indicator';
import { organisation } from '../schema/organisation';
import { planEntry } from '../schema/plan';

interface Wanted {
  readonly programmeId: number;
  readonly placeId: number;
  readonly phaseId: number | null;
  readonly frequency: Frequency;
}

export interface PlannedCell {
  readonly indicatorId: number;
  readonly organisationId: number | null;
  readonly organisation: string | null;
  readonly category: string;
}

/**
 * The cells in which the plan expects a value: each total, and the parts of its breakdown. No value
 * is expected in a category that was archived.
 */
export function listPlannedCells(
  db: Queryable,
  { programmeId, placeId, phaseId, frequency }: Wanted,
): PlannedCell[] {
  if (phaseId === null) return [];
  return db
    .select({
      indicatorId: planEntry.indicatorId,
      organisationId: planEntry.organisationId,
      organisation: organisation.code,
      category: combination.key,
    })
    .from(planEntry)
    .innerJoin(indicator, eq(indicator.id, planEntry.indicatorId))
    .leftJoin(organisation, eq(organisation.id, planEntry.organisationId))
    .innerJoin(
      combination,
      and(
        eq(combination.programmeId, programmeId),
        or(eq(combination.breakdownId, planEntry.breakdownId), eq(combination.key, '')),
      ),
    )
    .where(
      and(
        eq(indicator.programmeId, programmeId),
        isNull(indicator.archivedAt),
        eq(planEntry.placeId, placeId),
        eq(planEntry.phaseId, phaseId),
        eq(planEntry.frequency, frequency),
        notExists(
          db
            .select({ one: sql`1` })
            .from(combinationCategory)
            .innerJoin(category, eq(category.id, combinationCategory.categoryId))
            .where(
              and(
                eq(combinationCategory.combinationId, combination.id),
                isNotNull(category.archivedAt),
              ),
            ),
        ),
      ),
    )
    .orderBy(asc(indicator.ordinal), asc(combination.id))
    .all();
}

import { sql } from 'drizzle-orm';
import { indicator, indicatorComponent, indicatorVersion } from '../schema/indicator';

/** The condition that an indicator adds others and has no values of its own, by its current version. */
export const isCalculated = sql`EXISTS (
  SELECT 1 FROM ${indicatorComponent} AS part
  JOIN ${indicatorVersion} AS held ON held.id = part.indicator_version_id AND held.is_current = 1
  WHERE held.indicator_id = ${indicator.id})`;

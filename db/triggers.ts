import { cellExceptionTriggers } from './cell-exception-triggers';
import { deviationTriggers } from './deviation-triggers';
import { evidenceTriggers } from './evidence-triggers';

/**
 * Rules that a CHECK cannot say. Created again after every migration, since rebuilding a table
 * drops its triggers. Each one is named for what it forbids, or for what it keeps.
 */
export const triggers: Readonly<Record<string, string>> = {
  history_is_never_changed: `BEFORE UPDATE ON history BEGIN
    SELECT RAISE(ABORT, 'history is append-only'); END`,
  history_is_never_deleted: `BEFORE DELETE ON history BEGIN
    SELECT RAISE(ABORT, 'history is append-only'); END`,
  release_is_never_deleted: `BEFORE DELETE ON release BEGIN
    SELECT RAISE(ABORT, 'a release is never deleted'); END`,
  release_is_never_rewritten: `BEFORE UPDATE ON release
    WHEN NEW.programme_id IS NOT OLD.programme_id OR NEW.number IS NOT OLD.number
      OR NEW.as_of IS NOT OLD.as_of OR NEW.published_at IS NOT OLD.published_at
      OR NEW.published_by IS NOT OLD.published_by OR NEW.content_hash IS NOT OLD.content_hash
      OR (OLD.status = 'withdrawn' AND NEW.status <> 'withdrawn')
      OR (NEW.content IS NOT OLD.content AND NOT (NEW.status = 'withdrawn' AND NEW.content IS NULL))
    BEGIN SELECT RAISE(ABORT, 'a release never changes'); END`,
  release_figure_is_never_changed: `BEFORE UPDATE ON release_figure BEGIN
    SELECT RAISE(ABORT, 'a released figure never changes'); END`,
  release_figure_is_never_deleted: `BEFORE DELETE ON release_figure
    WHEN (SELECT status FROM release WHERE id = OLD.release_id) <> 'withdrawn'
    BEGIN SELECT RAISE(ABORT, 'a released figure is never deleted'); END`,
  release_observation_is_never_changed: `BEFORE UPDATE ON release_observation BEGIN
    SELECT RAISE(ABORT, 'a released observation never changes'); END`,
  release_observation_is_never_deleted: `BEFORE DELETE ON release_observation
    WHEN (SELECT status FROM release WHERE id = OLD.release_id) <> 'withdrawn'
    BEGIN SELECT RAISE(ABORT, 'a released observation is never deleted'); END`,
  observation_approved_is_never_rewritten: `BEFORE UPDATE ON observation
    WHEN OLD.review_state IN ('approved', 'superseded')
      AND (NEW.value IS NOT OLD.value OR NEW.numerator IS NOT OLD.numerator
        OR NEW.denominator IS NOT OLD.denominator OR NEW.level_id IS NOT OLD.level_id
        OR NEW.words IS NOT OLD.words OR NEW.reached_on IS NOT OLD.reached_on
        OR NEW.doubt IS NOT OLD.doubt OR NEW.note IS NOT OLD.note OR NEW.value_state IS NOT OLD.value_state
        OR NEW.indicator_id IS NOT OLD.indicator_id OR NEW.place_id IS NOT OLD.place_id
        OR NEW.period_id IS NOT OLD.period_id OR NEW.combination_id IS NOT OLD.combination_id
        OR NEW.review_state NOT IN ('approved', 'superseded')
        OR (OLD.review_state = 'superseded' AND NEW.review_state <> 'superseded'))
    BEGIN SELECT RAISE(ABORT, 'an approved value is replaced, never rewritten'); END`,
  observation_approved_is_never_deleted: `BEFORE DELETE ON observation
    WHEN OLD.review_state IN ('approved', 'superseded')
    BEGIN SELECT RAISE(ABORT, 'an approved value is never deleted'); END`,
  observation_fits_its_programme_on_insert: observationFit('INSERT'),
  observation_fits_its_programme_on_update: observationFit(
    'UPDATE OF indicator_id, indicator_version_id, place_id, period_id, combination_id, organisation_id, source_id',
  ),
  observation_is_never_calculated_on_insert: neverCalculated('INSERT'),
  observation_is_never_calculated_on_update: neverCalculated('UPDATE OF indicator_version_id'),
  ...cellExceptionTriggers,
  ...evidenceTriggers,
  ...deviationTriggers,
};

function neverCalculated(event: string): string {
  return `BEFORE ${event} ON observation
    WHEN EXISTS (
      SELECT 1 FROM indicator_component c WHERE c.indicator_version_id = NEW.indicator_version_id)
    BEGIN SELECT RAISE(ABORT, 'a calculated indicator has no values of its own'); END`;
}

function observationFit(event: string): string {
  return `BEFORE ${event} ON observation
    WHEN NOT EXISTS (
      SELECT 1 FROM indicator i
      JOIN indicator_version v ON v.id = NEW.indicator_version_id AND v.indicator_id = i.id
      JOIN period p ON p.id = NEW.period_id AND p.programme_id = i.programme_id
      JOIN combination c ON c.id = NEW.combination_id AND c.programme_id = i.programme_id
      JOIN programme g ON g.id = i.programme_id
      JOIN place l ON l.id = NEW.place_id AND l.place_set_id = g.place_set_id
      WHERE i.id = NEW.indicator_id
        AND (NEW.organisation_id IS NULL OR EXISTS (
          SELECT 1 FROM organisation o
          WHERE o.id = NEW.organisation_id AND o.programme_id = i.programme_id))
        AND (NEW.source_id IS NULL OR EXISTS (
          SELECT 1 FROM source s
          WHERE s.id = NEW.source_id AND s.programme_id = i.programme_id))
        AND (NEW.level_id IS NULL OR EXISTS (
          SELECT 1 FROM indicator_level e
          WHERE e.id = NEW.level_id AND e.indicator_version_id = v.id)))
    BEGIN SELECT RAISE(ABORT, 'an observation stays inside one programme'); END`;
}

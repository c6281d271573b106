const leavesProgramme = (event: string) => `BEFORE ${event} ON deviation_explanation
    WHEN NOT EXISTS (
      SELECT 1 FROM indicator i
      JOIN period p ON p.id = NEW.period_id AND p.programme_id = i.programme_id
      JOIN programme g ON g.id = i.programme_id
      JOIN place l ON l.id = NEW.place_id AND l.place_set_id = g.place_set_id
      WHERE i.id = NEW.indicator_id)
    BEGIN SELECT RAISE(ABORT, 'an explanation stays inside one programme'); END`;

/** What the explanation of a deviation never does. */
export const deviationTriggers: Readonly<Record<string, string>> = {
  deviation_approved_is_never_rewritten: `BEFORE UPDATE ON deviation_explanation
    WHEN OLD.review_state IN ('approved', 'superseded')
      AND (NEW.words IS NOT OLD.words OR NEW.indicator_id IS NOT OLD.indicator_id
        OR NEW.place_id IS NOT OLD.place_id OR NEW.period_id IS NOT OLD.period_id
        OR NEW.review_state NOT IN ('approved', 'superseded')
        OR (OLD.review_state = 'superseded' AND NEW.review_state <> 'superseded'))
    BEGIN SELECT RAISE(ABORT, 'an approved explanation is replaced, never rewritten'); END`,
  deviation_approved_is_never_deleted: `BEFORE DELETE ON deviation_explanation
    WHEN OLD.review_state IN ('approved', 'superseded')
    BEGIN SELECT RAISE(ABORT, 'an approved explanation is never deleted'); END`,
  deviation_fits_its_programme_on_insert: leavesProgramme('INSERT'),
  deviation_fits_its_programme_on_update: leavesProgramme(
    'UPDATE OF indicator_id, place_id, period_id',
  ),
};

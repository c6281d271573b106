/** What evidence and its records never do. That it names people may be found out later, never taken back. */
export const evidenceTriggers: Readonly<Record<string, string>> = {
  evidence_is_never_deleted: `BEFORE DELETE ON evidence BEGIN
    SELECT RAISE(ABORT, 'evidence is destroyed, its record is never deleted'); END`,
  evidence_stays_what_it_was: `BEFORE UPDATE ON evidence
    WHEN OLD.destroyed_at IS NOT NULL OR NEW.sha256 IS NOT OLD.sha256 OR NEW.kind IS NOT OLD.kind
      OR NEW.programme_id IS NOT OLD.programme_id OR NEW.names_people < OLD.names_people
      OR NEW.uploaded_by IS NOT OLD.uploaded_by
      OR (NEW.kept_until IS NOT OLD.kept_until AND NOT NEW.names_people > OLD.names_people)
    BEGIN SELECT RAISE(ABORT, 'evidence stays what it was'); END`,
  evidence_naming_people_has_an_end: `BEFORE INSERT ON evidence
    WHEN NEW.names_people AND date(NEW.kept_until) IS NULL
    BEGIN SELECT RAISE(ABORT, 'a file that names people is kept until a day'); END`,
  evidence_reading_is_never_changed: `BEFORE UPDATE ON evidence_reading BEGIN
    SELECT RAISE(ABORT, 'a reading stays on record'); END`,
  evidence_reading_is_never_deleted: `BEFORE DELETE ON evidence_reading BEGIN
    SELECT RAISE(ABORT, 'a reading stays on record'); END`,
};

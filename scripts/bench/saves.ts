import { recordObservations } from '@/db/commands/record-observations';
import { type Database, openDatabase } from '@/db/open';
import { observationInput } from '@/lib/observation/observation-input';
import { authorise } from '@/lib/permissions';
import { type Measured, measured } from './budget';
import { benchNow } from './fill-programme';
import { paired } from './paired';
import type { Filled } from './questions';

const runs = 75;

/** One value saved as a draft with its row of history; bare, the same two rows committed. */
export function measureSave(filled: Filled): Measured {
  const db = openDatabase(`file:${filled.path}`);
  try {
    const insert = bareInsert(db, filled);
    const sheets = Array.from({ length: runs + 40 }, (_, at) => sheetAt(at));
    let own = 0;
    let other = 0;
    const pair = paired(
      runs,
      () => save(db, filled, sheets[own++] ?? sheetAt(0)),
      () => insert(other++),
    );
    return measured('saving one value with its history', 'the same rows, bare', 2, pair);
  } finally {
    db.$client.close();
  }
}

/** Of ten counts, each at twelve places, one cell after the other. */
function cellAt(at: number) {
  const place = (at % 12) + 1;
  return {
    indicator: `i${1 + Math.floor(at / 12) * 20}`,
    place: `B-${String(place).padStart(2, '0')}`,
  };
}

type Sheet = ReturnType<typeof sheetAt>;

/** A value as the command is given it, once it was read at the edge. */
function sheetAt(at: number) {
  const { indicator, place } = cellAt(at);
  return {
    place: `${place}@2015`,
    period: '2024-Q1',
    values: [observationInput.parse({ indicator, value: at })],
    now: benchNow,
    way: 'api' as const,
  };
}

function save(db: Database, { programmeId, officer }: Filled, sheet: Sheet): void {
  recordObservations(db, authorise(officer, 'viewOffice', { programmeId }), sheet);
}

/** Writes rows like those of the command, from statements and ids that it has at hand. */
function bareInsert(db: Database, { programmeId, officer }: Filled): (at: number) => void {
  const client = db.$client;
  const idOf = (statement: string) => client.prepare(statement).pluck();
  const indicatorId = idOf('SELECT id FROM indicator WHERE code = ?');
  const versionId = idOf('SELECT id FROM indicator_version WHERE indicator_id = ?');
  const placeId = idOf('SELECT id FROM place WHERE code = ?');
  const ids = Array.from({ length: runs + 40 }, (_, at) => {
    const { indicator, place } = cellAt(at);
    const id = indicatorId.get(indicator);
    return { indicatorId: id, versionId: versionId.get(id), placeId: placeId.get(place) };
  });
  const same = {
    periodId: idOf("SELECT id FROM period WHERE code = '2024-Q2'").get(),
    combinationId: idOf("SELECT id FROM combination WHERE key = ''").get(),
    personId: officer.personId,
    programmeId,
    now: benchNow,
    after: JSON.stringify({ valueState: 'reported', value: 1 }),
  };
  const observation = client.prepare(`INSERT INTO observation (indicator_id, indicator_version_id,
      place_id, period_id, combination_id, value_state, value, review_state, origin, entered_by,
      entered_at)
    VALUES (@indicatorId, @versionId, @placeId, @periodId, @combinationId, 'reported', @value,
      'draft', 'entered', @personId, @now)`);
  const history = client.prepare(`INSERT INTO history (at, person_id, way, action, programme_id,
      subject_kind, subject_id, after, previous_hash, hash)
    VALUES (@now, @personId, 'api', 'record-observation', @programmeId, 'observation', @value,
      @after, @hash, @hash)`);
  const insert = client.transaction((at: number) => {
    observation.run({ ...ids[at], ...same, value: at });
    history.run({ ...same, value: String(at), hash: String(at).padStart(64, 'b') });
  });
  return (at) => insert.immediate(at);
}

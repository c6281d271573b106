import { eq } from 'drizzle-orm';
import { observationInput } from '@/lib/observation/observation-input';
import { authorise } from '@/lib/permissions';
import { recordObservations } from './commands/record-observations';
import { openDatabase } from './open';
import { person } from './schema/people';
import { programme } from './schema/programme';
import { callerOfPerson, testNow } from './testing-people';
import { transact } from './transact';

/**
 * Run as a process of its own: saves sheets of the test programme, and waits to be killed. A test
 * that forgets to is not left with it for ever.
 */
const [url = '', mode] = process.argv.slice(2);
const db = openDatabase(url, { busyTimeoutMs: 5_000 });
const [own] = db.select({ id: programme.id }).from(programme).all();
const officer = db
  .select({ id: person.id })
  .from(person)
  .where(eq(person.email, 'officer@p.example'))
  .get();
if (!own || !officer) throw new Error('The database holds no test programme.');
const scope = authorise(callerOfPerson(db, officer.id), 'viewOffice', { programmeId: own.id });

const values = [
  { indicator: 'served', value: 1 },
  { indicator: 'units', value: 2 },
  { indicator: 'spent', value: 3 },
].map((value) => observationInput.parse(value));

const sheets = ['TL-01@2015', 'TL-02@2015', 'TL-01-A@2015'].flatMap((place) =>
  ['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4'].map((period) => ({ place, period })),
);
const say = (words: string) => process.stdout.write(`${words}\n`);
const save = (sheet: { place: string; period: string }) =>
  recordObservations(db, scope, { ...sheet, values, now: testNow, way: 'api' });
const LONGEST_LIFE_MS = 30_000;
const waitToBeKilled = () =>
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LONGEST_LIFE_MS);

if (mode === 'holds') {
  transact(db, () => {
    for (const sheet of sheets) save(sheet);
    say('in the middle');
    waitToBeKilled();
  });
}
for (const [at, sheet] of sheets.entries()) {
  save(sheet);
  say(`saved ${at + 1}`);
}
waitToBeKilled();

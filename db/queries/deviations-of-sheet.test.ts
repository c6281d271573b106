import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextsOf } from '@/lib/figures/build-figures';
import { deviationAt } from '@/lib/figures/deviation-at';
import type { SnapshotObservation } from '@/lib/figures/snapshot';
import { workingStates } from '@/lib/observation/review-state';
import { dayOf } from '@/lib/period/day';
import { testDatabase } from '../testing';
import { aPerson } from '../testing-people';
import { randomAims, writeRandomAims } from '../testing-random-aims';
import { randomIndicator, writeRandomIndicator } from '../testing-random-indicator';
import { aRandomSetting } from '../testing-random-setting';
import { scopeFor } from '../testing-scope';
import { deviationsOfSheet } from './deviations-of-sheet';
import { programmeSnapshot } from './programme-snapshot';
import { timeAndPlaces } from './roll-up/time-and-places';

const db = testDatabase();
const programmes = [
  aRandomSetting(db),
  aRandomSetting(db, { slug: 'one', places: 'one', time: 'dated' }),
  aRandomSetting(db, { slug: 'many', places: 'many', time: 'dated' }),
].map((setting) => {
  const { programmeId: id } = setting;
  const person = { email: `${id}@random.example`, role: 'officer', programmeId: id } as const;
  return { setting, scope: scopeFor(aPerson(db, person), 'viewOffice', { id }) };
});

/** As most are, so that something is judged: one version, told by one organisation. */
const plain = randomIndicator.map(({ values, ...one }) => ({
  ...one,
  values: values.map((value) => ({ ...value, organisation: values[0]?.organisation ?? null })),
  newVersion: null,
}));
const any = fc.record({ indicator: fc.oneof(plain, randomIndicator), aims: randomAims });
/** With a target for the place that told something. */
const aimedWhereTold = fc
  .record({ indicator: plain, aims: randomAims, phase: fc.nat(3), number: fc.nat(400) })
  .map(({ indicator, aims, phase, number }) => ({
    indicator,
    aims: {
      ...aims,
      targets: [
        {
          ...{ place: indicator.values[0]?.place ?? 0, at: { phase }, number },
          ...{ operator: '=' as const, isInWords: false, category: null },
        },
      ],
    },
  }));
const drawn = fc.oneof(any, aimedWhereTold);

/**
 * From every value of the programme, but for those of periods that end later; what is being worked on in
 * the place and period asked counts as if it were submitted.
 */
function byWhole(programmeId: number, placeId: number, periodId: number) {
  const { periods } = timeAndPlaces(db, programmeId, '2000-01-01');
  const until = periods.get(periodId)?.to ?? null;
  if (until === null) return [];
  const snapshot = programmeSnapshot(db, programmeId, 'with-unapproved');
  const isOnSheet = (row: SnapshotObservation) =>
    row.placeId === placeId && row.periodId === periodId && isWorking(row.reviewState);
  const observations = snapshot.observations
    .filter((row) => {
      const to = periods.get(row.periodId)?.to ?? null;
      return to !== null && to <= until;
    })
    .map((row) => (isOnSheet(row) ? { ...row, reviewState: 'submitted' as const } : row));
  const question = { asOf: dayOf(until), basis: 'with-unapproved' } as const;
  return contextsOf({ ...snapshot, observations }, question).flatMap((context) => {
    const period = context.index.periods.get(periodId);
    const found =
      period && !context.components
        ? deviationAt(context, context.index.standingPlaceId(placeId), period)
        : null;
    return found ? [[context.indicator.id, found]] : [];
  });
}

const isWorking = (state: string) => workingStates.some((one) => one === state);

describe('the deviations of a sheet', () => {
  it('are those that all values of the programme make, though only one place is read', () => {
    const said = new Map<string, number>();
    fc.assert(
      fc.property(
        fc.nat(programmes.length - 1),
        fc.array(drawn, { minLength: 1, maxLength: 2 }),
        fc.nat(),
        fc.nat(),
        (which, all, placeAt, periodAt) => {
          const { setting, scope } = programmes[which] as (typeof programmes)[number];
          const { programmeId } = setting;
          db.$client.exec('SAVEPOINT drawn');
          try {
            const ids = all.map(({ indicator, aims }, at) => {
              const indicatorId = writeRandomIndicator(db, setting, `i${at}`, indicator);
              writeRandomAims(db, setting, { indicatorId, drawn: indicator }, aims);
              return indicatorId;
            });
            const cells = db.$client
              .prepare(
                'SELECT DISTINCT place_id, period_id FROM observation WHERE indicator_id IN (SELECT value FROM json_each(?)) ORDER BY 1, 2',
              )
              .raw()
              .all(JSON.stringify(ids)) as [number, number][];
            const [placeId] = cells[placeAt % cells.length] ?? [0];
            // A sheet on which something was told, and now and then another one.
            const at = periodAt % 4 === 0 ? periodAt : placeAt;
            const [, periodId] = cells[at % cells.length] ?? [0, 0];
            if (placeId === 0 || periodId === 0) return;
            const found = deviationsOfSheet(db, scope, { placeId, periodId }, ids);
            expect([...found]).toEqual(byWhole(programmeId, placeId, periodId));
            for (const { kind } of found.values()) said.set(kind, (said.get(kind) ?? 0) + 1);
          } finally {
            db.$client.exec('ROLLBACK TO drawn; RELEASE drawn');
          }
        },
      ),
      { numRuns: 400 },
    );
    for (const kind of ['behind', 'ahead']) expect(said.get(kind) ?? 0, kind).toBeGreaterThan(0);
  });
});

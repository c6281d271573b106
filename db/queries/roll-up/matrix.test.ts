import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextsOf } from '@/lib/figures/build-figures';
import { standingByCore } from '@/lib/figures/roll-up/standing-by-core';
import type { StandingCell } from '@/lib/figures/roll-up/standing-cell';
import { testDatabase } from '../../testing';
import { aPerson } from '../../testing-people';
import { randomAims, writeRandomAims } from '../../testing-random-aims';
import { randomIndicator, writeRandomIndicator } from '../../testing-random-indicator';
import { aRandomSetting } from '../../testing-random-setting';
import { scopeFor } from '../../testing-scope';
import { programmeSnapshot } from '../programme-snapshot';
import { type MatrixQuestion, matrix, matrixAtOnce } from './matrix';

const db = testDatabase();
const settings = [
  aRandomSetting(db),
  aRandomSetting(db, { slug: 'one', places: 'one', time: 'dated' }),
  aRandomSetting(db, { slug: 'vague', places: 'many', time: 'vague' }),
];
const programmes = settings.map((setting) => {
  const { programmeId: id } = setting;
  const person = { email: `${id}@random.example`, role: 'officer', programmeId: id } as const;
  return { setting, scope: scopeFor(aPerson(db, person), 'viewOffice', { id }) };
});

/** As most are: of one version, with a plan, told where it is planned, by one organisation. */
const common = randomIndicator.map(({ tidiness, values, ...one }) => ({
  ...one,
  values: values.map((value) => ({ ...value, organisation: values[0]?.organisation ?? null })),
  newVersion: null,
  isPlanKnown: true,
  tidiness: tidiness === 'wild' ? ('regions' as const) : tidiness,
}));
/** And many are told whole: of them the database says by itself how they stand. */
const whole = common.map(({ values, ...one }) => ({
  ...one,
  values: values.map((value) => ({ ...value, split: 'total' as const })),
}));
const drawn = fc.record({
  indicator: fc.oneof(common, common, whole, whole, randomIndicator),
  aims: randomAims,
});
const asked = fc.record({
  asOf: fc.constantFrom('2023-06-30', '2022-05-15', '2023-12-31', '2024-06-30'),
  basis: fc.constantFrom('approved', 'with-unapproved'),
  phase: fc.constantFrom('I', 'II'),
});

function byCore(programmeId: number, question: MatrixQuestion): StandingCell[] {
  const { column } = question;
  return contextsOf(programmeSnapshot(db, programmeId, question.basis), question).flatMap(
    (context) =>
      context.index.phases
        .filter(({ row, from }) => {
          const hasBegun = from === null || from <= context.index.asOfDay;
          return column.kind === 'phase' && row.code === column.code && hasBegun;
        })
        .flatMap((phase) => standingByCore(context, phase)),
  );
}

/** Whether a total has to be made of categories. */
function isAnyComposed(): boolean {
  return db.values(sql`SELECT 1 FROM cell_exception WHERE kind = 'composed' LIMIT 1`).length > 0;
}

describe('the matrix', () => {
  it('says what the core says from the single values, on random programmes', () => {
    const said = new Map<string, number>();
    let composed = 0;
    fc.assert(
      fc.property(
        fc.nat(programmes.length - 1),
        fc.array(drawn, { minLength: 1, maxLength: 2 }),
        asked,
        (which, all, { phase, ...when }) => {
          const { setting, scope } = programmes[which] as (typeof programmes)[number];
          const question: MatrixQuestion = { ...when, column: { kind: 'phase', code: phase } };
          db.$client.exec('SAVEPOINT drawn');
          try {
            all.forEach(({ indicator, aims }, at) => {
              const indicatorId = writeRandomIndicator(db, setting, `i${at}`, indicator);
              writeRandomAims(db, setting, { indicatorId, drawn: indicator }, aims);
            });
            const expected = byCore(setting.programmeId, question);
            expect(matrix(db, scope, question)).toEqual(expected);
            const atOnce = matrixAtOnce(db, scope, question) ?? [];
            if (isAnyComposed()) composed += atOnce.length;
            for (const { state, status } of atOnce) {
              for (const word of [state, status.code]) said.set(word, (said.get(word) ?? 0) + 1);
            }
          } finally {
            db.$client.exec('ROLLBACK TO drawn; RELEASE drawn');
          }
        },
      ),
      { numRuns: 250 },
    );
    // What the database says by itself must have been asked often, or nothing was compared.
    for (const word of ['reported', 'missing', 'not-planned', 'cannot-be-judged']) {
      expect(said.get(word) ?? 0, word).toBeGreaterThan(10);
    }
    expect(composed).toBeGreaterThan(0);
    for (const word of ['exceeded', 'not-met'])
      expect(said.get(word) ?? 0, word).toBeGreaterThan(0);
  });
});

import { expect, it, vi } from 'vitest';
import type { Basis } from '@/lib/observation/review-state';
import { comparedFigureSchema, type ReleaseFigure } from '@/lib/release/figure';
import { allWords } from '@/lib/words-testing';
import { seedDemonstration } from '../../seed/demonstration';
import { seedRealProgramme } from '../../seed/real';
import { testDatabase } from '../../testing';
import { aPerson } from '../../testing-people';
import { scopeFor } from '../../testing-scope';
import { officeColumns } from '../office-columns';
import { standingFigures } from '../standing-figures';
import { matrix } from './matrix';

vi.setConfig({ testTimeout: 60_000 });
const now = '2024-05-06T07:08:09.000Z';
const asOf = '2023-10-24';

it.each([
  ['the published figures', seedRealProgramme],
  ['the demonstration', seedDemonstration],
])('a release would say the same of every column of %s', (_, seed) => {
  const db = testDatabase();
  const { programmeId } = seed(db, { now, words: allWords });
  const officer = aPerson(db, { email: 'o@matrix.example', role: 'officer', programmeId });
  const scope = scopeFor(officer, 'viewUnapproved', { id: programmeId });
  for (const basis of ['approved', 'with-unapproved'] satisfies Basis[]) {
    const asked = { asOf, basis, phase: undefined, indicator: undefined, words: allWords };
    const { figures } = standingFigures(db, scope, asked).content;
    const cellOf = ({ indicatorCode, placeKey, phase }: ReleaseFigure) =>
      JSON.stringify([indicatorCode, placeKey, phase]);
    const wholes = new Set(figures.filter(({ period }) => period === null).map(cellOf));
    const expected = figures
      .filter((figure) => figure.period === null || !wholes.has(cellOf(figure)))
      .map((figure) => keyed(comparedFigureSchema.parse(figure)));
    const cells = officeColumns(db, scope, { asOf, basis }).flatMap(({ column }) =>
      matrix(db, scope, { asOf, basis, column }),
    );
    const told = cells.map((cell) => keyed(comparedFigureSchema.parse(cell)));
    expect(told.length).toBeGreaterThan(5);
    expect(told.sort()).toEqual(expected.sort());
  }
});

/**
 * In a column without a phase a figure of a release may leave its one period to its contributor,
 * where the matrix names it.
 */
function keyed({ period, ...figure }: ReturnType<typeof comparedFigureSchema.parse>): string {
  return JSON.stringify([figure.phase.kind === 'phase' ? period : null, figure]);
}

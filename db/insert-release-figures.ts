import { sql } from 'drizzle-orm';
import type { ReleaseFigure } from '@/lib/release/figure';
import type { Queryable } from './open';
import { releaseFigure } from './schema/release';

/** Stores the figures of a release in their order, by one statement that is prepared once. */
export function insertReleaseFigures(
  tx: Queryable,
  releaseId: number,
  figures: readonly ReleaseFigure[],
): void {
  const statement = tx
    .insert(releaseFigure)
    .values({
      releaseId,
      ordinal: sql.placeholder('ordinal'),
      indicatorCode: sql.placeholder('indicatorCode'),
      placeKey: sql.placeholder('placeKey'),
      phaseCode: sql.placeholder('phaseCode'),
      phaseKind: sql.placeholder('phaseKind'),
      periodCode: sql.placeholder('periodCode'),
      categoryKey: sql.placeholder('categoryKey'),
      state: sql.placeholder('state'),
      value: sql.placeholder('value'),
      body: sql.placeholder('body'),
    })
    .prepare();
  for (const [ordinal, body] of figures.entries()) {
    const { indicatorCode, placeKey, phase, period, categoryKey, state, value } = body;
    statement.run({
      ordinal,
      indicatorCode,
      placeKey,
      phaseCode: phase.kind === 'phase' ? phase.code : null,
      phaseKind: phase.kind,
      periodCode: period?.code ?? null,
      categoryKey,
      state,
      value: value.value,
      body,
    });
  }
}

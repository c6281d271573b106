import { sql } from 'drizzle-orm';
import type { ReleaseFigure } from '@/lib/release/figure';
import { asStored, type StoredFigures } from '@/lib/release/stored-figure';
import type { Queryable } from './open';
import { releaseFigure, releaseObservation } from './schema/release';

/** Stores the figures of a release in their order, and once each what they are made of. */
export function insertReleaseFigures(
  tx: Queryable,
  releaseId: number,
  released: readonly ReleaseFigure[],
): void {
  const { figures, observations } = asStored(released);
  insertFigures(tx, releaseId, figures);
  insertObservations(tx, releaseId, observations);
}

function insertFigures(tx: Queryable, releaseId: number, figures: StoredFigures['figures']): void {
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
      placeKey: placeKey ?? null,
      phaseCode: phase.kind === 'phase' ? phase.code : null,
      phaseKind: phase.kind,
      periodCode: period?.code ?? null,
      categoryKey,
      state,
      value: value.value ?? null,
      body,
    });
  }
}

function insertObservations(
  tx: Queryable,
  releaseId: number,
  observations: StoredFigures['observations'],
): void {
  const statement = tx
    .insert(releaseObservation)
    .values({
      releaseId,
      observationId: sql.placeholder('observationId'),
      indicatorCode: sql.placeholder('indicatorCode'),
      body: sql.placeholder('body'),
    })
    .prepare();
  for (const { indicatorCode, ...body } of observations) {
    statement.run({ observationId: body.observationId, indicatorCode, body });
  }
}

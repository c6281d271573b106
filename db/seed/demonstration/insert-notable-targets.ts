import { and, eq, isNull } from 'drizzle-orm';
import type { Queryable } from '../../open';
import { target } from '../../schema/plan';
import { required } from '../required';
import { words } from '../words';
import type { TargetContext } from './insert-targets';

/**
 * Three cases that a reader should meet: a target of the whole that is not the sum of its parts, one
 * for a single category, and one that was revised and keeps its earlier value.
 */
export function insertNotableTargets(tx: Queryable, context: TargetContext): void {
  const phaseId = required(context.phaseIds, 'III');
  const inPhaseIII = { scope: 'phase', phaseId, setAt: '2020-01-20T09:00:00.000Z' } as const;
  const received = required(context.indicators, 'D-101').id;
  const trained = required(context.indicators, 'D-201').id;
  const regional = tx
    .select({ value: target.value })
    .from(target)
    .where(and(eq(target.indicatorId, received), eq(target.phaseId, phaseId)))
    .all();
  const sum = regional.reduce((all, { value }) => all + (value ?? 0), 0);
  tx.insert(target)
    .values({
      ...inPhaseIII,
      indicatorId: received,
      value: Math.ceil((sum * 1.06) / 500) * 500,
      comment: words(
        'Annoncée au bailleur avant que les régions ne fixent les leurs.',
        'Announced to the donor before the regions set theirs.',
        'أُعلن للمانح قبل أن تحدد الجهات أهدافها.',
      ),
    })
    .run();
  tx.insert(target)
    .values({
      ...inPhaseIII,
      indicatorId: trained,
      combinationId: required(context.combinationIds, 'sex=female'),
      operator: '>=',
      value: 1600,
    })
    .run();

  const placeId = required(context.placeIds, 'XO-02');
  const revised = and(
    eq(target.indicatorId, trained),
    eq(target.placeId, placeId),
    eq(target.phaseId, phaseId),
    isNull(target.replacedAt),
  );
  const revisedAt = '2021-07-05T09:00:00.000Z';
  const earlier = tx
    .update(target)
    .set({
      replacedAt: revisedAt,
      replacedReason: 'Un centre de formation a fermé ; cible abaissée avec l’accord du bailleur.',
    })
    .where(revised)
    .returning({ value: target.value })
    .get();
  tx.insert(target)
    .values({
      ...inPhaseIII,
      indicatorId: trained,
      placeId,
      value: earlier?.value ? Math.round((earlier.value * 0.85) / 10) * 10 : 500,
      setAt: revisedAt,
    })
    .run();
}

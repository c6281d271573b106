import type { indicatorInput } from '@/lib/indicator/indicator-input';
import type { z } from '@/lib/zod';
import { numberOrText } from '../../office/fields/read-fields';
import { writtenIn, writtenOrNull } from '../../office/fields/texts';
import { type IndicatorDraft, writtenUnit } from './indicator-draft';
import { type OptionalField, shownFields } from './shown-fields';

/** A draft in the shape of the API's input; what is missing or wrong is for the schema to say. */
export type DraftInput = Readonly<Record<keyof z.input<typeof indicatorInput>, unknown>>;

/** What the form says. A field that is not shown says what an indicator without it would. */
export function draftInput(draft: IndicatorDraft, stored: IndicatorDraft | null): DraftInput {
  const shown = shownFields(draft, stored);
  const orElse = <T, E>(field: OptionalField, said: T, otherwise: E) =>
    shown.has(field) ? said : otherwise;
  return {
    code: draft.code.trim(),
    result: draft.result,
    isPublic: draft.isPublic,
    isPlanKnown: draft.isPlanKnown,
    title: writtenIn(draft.title),
    shortTitle: writtenOrNull(draft.shortTitle),
    definition: writtenOrNull(draft.definition),
    method: writtenOrNull(draft.method),
    dataSource: writtenOrNull(draft.dataSource),
    countingRule: orElse('countingRule', writtenOrNull(draft.countingRule), null),
    cohort: orElse('cohort', writtenOrNull(draft.cohort), null),
    overlapNote: orElse('overlapNote', writtenOrNull(draft.overlapNote), null),
    responsible: draft.responsible || null,
    kind: draft.kind,
    currency: orElse('currency', draft.currency.trim() || null, null),
    accumulation: draft.accumulation,
    cumulativeOrigin: orElse('cumulativeOrigin', draft.cumulativeOrigin || null, null),
    snapshotMaxAgeDays: orElse('snapshotMaxAgeDays', numberOrText(draft.snapshotMaxAgeDays), null),
    aggregation: orElse('aggregation', draft.aggregation, 'none'),
    ratioSource: orElse('ratioSource', draft.ratioSource || null, null),
    direction: orElse('direction', draft.direction, 'neither'),
    trajectory: orElse('trajectory', draft.trajectory, 'none'),
    decimals: orElse('decimals', numberOrText(draft.decimals), 0),
    unit: orElse('unit', writtenUnit(draft.unit), null),
    countsPeople: orElse('countsPeople', draft.countsPeople, false),
    mayCountTwice: orElse('mayCountTwice', draft.mayCountTwice, false),
    allowsNegative: orElse('allowsNegative', draft.allowsNegative, false),
    components: orElse('components', draft.components, []),
    levels: orElse(
      'levels',
      draft.levels.map(({ code, label }) => ({ code: code.trim(), label: writtenIn(label) })),
      [],
    ),
  };
}

import { required } from '../required';
import { words } from '../words';
import { straddlingPeriod } from './insert-periods';
import type { ObservationSink } from './observation-sink';
import type { RowContext } from './rows';

const surveyed = [
  { place: 'XO-01', value: 0.487, sampleSize: 412, population: 5160 },
  { place: 'XO-02', value: 0.463, sampleSize: 389, population: 4890 },
] as const;

/** A survey whose months lie in two phases, so that its values belong to neither. */
export function insertSurvey(sink: ObservationSink, context: RowContext): void {
  const { id, versions } = required(context.indicators, 'D-403');
  const [version] = versions;
  if (!version) throw new Error('D-403 has no version.');
  for (const { place, value, sampleSize, population } of surveyed) {
    sink.write({
      indicatorId: id,
      indicatorVersionId: version.id,
      placeId: required(context.placeIds, place),
      periodId: required(context.periodIds, straddlingPeriod),
      combinationId: required(context.combinationIds, ''),
      organisationId: required(context.organisationIds, 'RIVES'),
      valueState: 'reported',
      value,
      sampleSize,
      population,
      margin: 0.048,
      weight: population,
      note: words(
        'Enquête menée à cheval sur deux phases.',
        'A survey that straddles two phases.',
        'بحث امتد بين مرحلتين.',
      ),
      reviewState: 'approved',
      origin: 'loaded',
      enteredAt: '2017-04-20T09:20:00.000Z',
      approvedAt: '2017-05-03T10:40:00.000Z',
      reviewOutcome: 'loaded',
    });
  }
}

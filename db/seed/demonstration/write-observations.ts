import type { Database } from '../../open';
import { applyCorrections } from './corrections';
import { generate } from './generate';
import { insertSurvey } from './insert-survey';
import { observationSink } from './observation-sink';
import type { Shape } from './plan';
import { recorder } from './record';
import type { RowContext } from './rows';

interface ReleaseDays {
  readonly asOf: string;
  /** ISO UTC: when it was published. */
  readonly now: string;
}

const firstRelease = { asOf: '2021-12-31', now: '2022-02-15T09:00:00.000Z' };
const secondRelease = { asOf: '2022-12-31', now: '2023-02-15T09:00:00.000Z' };

/**
 * Writes the values in the order of time, and publishes in between: what is corrected after the
 * first release makes the second one differ from it. Returns how many observations there are.
 */
export function writeObservations(
  db: Database,
  shape: Shape,
  context: RowContext,
  publish: (release: ReleaseDays) => void,
): number {
  const sink = observationSink(db, shape.limit);
  const { record, stateRegions, corrections } = recorder(sink, context);
  insertSurvey(sink, context);
  let day = '';
  const isPassed = ({ asOf }: ReleaseDays, next: string) => day <= asOf && next > asOf;
  for (const one of generate(shape, context.seed)) {
    const { endsOn } = one.period;
    if (endsOn !== day) {
      stateRegions();
      if (isPassed(firstRelease, endsOn)) {
        publish(firstRelease);
        applyCorrections(
          db,
          sink,
          corrections.filter(({ waits }) => !waits),
        );
      }
      if (isPassed(secondRelease, endsOn)) publish(secondRelease);
      day = endsOn;
    }
    if (!record(one)) break;
  }
  applyCorrections(
    db,
    sink,
    corrections.filter(({ waits }) => waits),
  );
  return sink.written;
}

import type { StepTrack } from '@/lib/chart/spec-types';
import { share } from './series-classes';

/** Stages in a row, those reached filled; the stage's name stands beside it. */
export function StepTrackSvg({ steps, isMirrored }: { steps: StepTrack; isMirrored: boolean }) {
  const stages = Array.from({ length: steps.of }, (_, index) => index);
  const width = 1 / Math.max(1, steps.of);
  return (
    <svg
      width="100%"
      height={12}
      overflow="visible"
      aria-hidden="true"
      data-chart
      className="block max-w-48"
    >
      {stages.map((stage) => (
        <rect
          key={stage}
          x={share((isMirrored ? steps.of - 1 - stage : stage) * width + 0.01)}
          y={2}
          width={share(width - 0.02)}
          height={8}
          rx={2}
          strokeWidth={1.5}
          className={stage < steps.reached ? 'fill-brand stroke-brand' : 'fill-none stroke-edge'}
        />
      ))}
    </svg>
  );
}

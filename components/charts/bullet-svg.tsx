import type { BulletSpec } from '@/lib/chart/spec-types';
import { share } from './series-classes';

const barHeight = 12;

/**
 * A value bar with its target, what was expected by then, and where it started. Lengths are SVG
 * attributes; the words stand beside it. `track` is dashed where there is no target to reach.
 */
export function BulletSvg({
  spec,
  track,
  height = barHeight,
}: {
  spec: BulletSpec;
  track: 'none' | 'solid' | 'dashed';
  height?: number;
}) {
  const { bar, target, expected, baseline } = spec;
  const middle = height / 2;
  return (
    <svg
      width="100%"
      height={height + 8}
      overflow="visible"
      aria-hidden="true"
      data-chart
      className="block"
    >
      <svg y={4} overflow="visible" aria-hidden="true">
        {track === 'solid' && <rect width="100%" height={height} rx={2} className="fill-sand" />}
        {track === 'dashed' && (
          <rect
            x="0"
            width="100%"
            height={height}
            rx={2}
            strokeDasharray="4 3"
            className="fill-none stroke-edge"
          />
        )}
        {bar && (
          <rect
            x={share(bar.from)}
            width={share(bar.to - bar.from)}
            height={height}
            rx={2}
            strokeWidth={2}
            strokeDasharray={spec.isFirm ? undefined : '5 3'}
            className={spec.isFirm ? 'fill-brand' : 'fill-brand-soft stroke-brand'}
          />
        )}
        {spec.zero !== null && (
          <Tick at={spec.zero} from={-4} to={height + 4} className="stroke-soft" width={1} />
        )}
        {spec.overflows && <OverflowEnd isMirrored={spec.isMirrored} middle={middle} />}
        {baseline !== null && (
          <Tick at={baseline} from={-2} to={height + 2} className="stroke-edge" width={1.5} />
        )}
        {target !== null && (
          <>
            <Tick at={target} from={-4} to={height + 4} className="stroke-card" width={6} />
            <Tick at={target} from={-4} to={height + 4} className="stroke-ink" width={3} />
          </>
        )}
        {expected !== null && (
          <svg x={share(expected)} y={height + 4} overflow="visible" aria-hidden="true">
            <path d="M0 -6 4.5 1H-4.5Z" strokeWidth={1} className="fill-soft stroke-card" />
          </svg>
        )}
      </svg>
    </svg>
  );
}

function Tick({
  at,
  from,
  to,
  width,
  className,
}: {
  at: number;
  from: number;
  to: number;
  width: number;
  className: string;
}) {
  return (
    <line
      x1={share(at)}
      x2={share(at)}
      y1={from}
      y2={to}
      strokeWidth={width}
      className={className}
    />
  );
}

/** Two cuts near the end of a bar that goes on beyond its scale. */
function OverflowEnd({ isMirrored, middle }: { isMirrored: boolean; middle: number }) {
  return (
    <svg x={isMirrored ? '0%' : '100%'} y={middle} overflow="visible" aria-hidden="true">
      <path
        d={isMirrored ? 'M12 -8 7 8M18 -8 13 8' : 'M-12 -8 -7 8M-18 -8 -13 8'}
        strokeWidth={2}
        className="fill-none stroke-card"
      />
    </svg>
  );
}

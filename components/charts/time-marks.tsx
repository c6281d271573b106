import type { TimeChartSpec, TimeSeries } from '@/lib/chart/spec-types';
import { Marker } from './marker';
import { fillClasses, share, strokeClasses } from './series-classes';

const columnWidth = 34;
const manyPoints = 9;

/** Everything inside the plot: bands and grid first, then targets, lines and marks over them. */
export function TimeMarks({ spec }: { spec: TimeChartSpec }) {
  return (
    <>
      <Bands spec={spec} />
      {spec.yTicks.map((tick) => (
        <line key={tick.y} x1="0%" x2="100%" y1={tick.y} y2={tick.y} className="stroke-line" />
      ))}
      {spec.targetSteps.map((step) => (
        <line
          key={step.extent.from}
          x1={share(step.extent.from)}
          x2={share(step.extent.to)}
          y1={step.y}
          y2={step.y}
          strokeWidth={2}
          strokeDasharray="6 4"
          className="stroke-ink"
        />
      ))}
      {spec.series.map((series) =>
        spec.form === 'columns' ? (
          <Columns key={series.key} series={series} floor={spec.height} />
        ) : (
          <Line key={series.key} series={series} hasLinks={spec.form === 'lines'} />
        ),
      )}
      {spec.form === 'columns' && <PointValues spec={spec} />}
    </>
  );
}

function Bands({ spec }: { spec: TimeChartSpec }) {
  return spec.bands.map((band) => (
    <g key={band.key}>
      <rect
        x={share(band.extent.from)}
        width={share(band.extent.to - band.extent.from)}
        height={spec.height}
        className={band.isShaded ? 'fill-sand' : 'fill-none'}
        opacity={0.7}
      />
      {band.fits !== 'never' && (
        <text
          x={share(spec.isMirrored ? band.extent.to : band.extent.from)}
          y={15}
          dx={spec.isMirrored ? -6 : 6}
          fontWeight={600}
          className={`fill-soft ${band.fits === 'wide' ? 'hidden @2xl:block' : ''}`}
        >
          {band.label}
        </text>
      )}
    </g>
  ));
}

function Line({ series, hasLinks }: { series: TimeSeries; hasLinks: boolean }) {
  const isCrowded = series.points.length > manyPoints;
  const linked = new Set(series.links.flat());
  return (
    <g>
      {hasLinks &&
        series.links.map(([from, to]) => (
          <line
            key={to.x}
            x1={share(from.x)}
            x2={share(to.x)}
            y1={from.y}
            y2={to.y}
            strokeWidth={series.isStrong ? 2.5 : 1.5}
            strokeLinecap="round"
            strokeDasharray={series.dash ?? undefined}
            className={strokeClasses[series.token]}
          />
        ))}
      {series.points
        .filter(
          (point, index) =>
            // A point with no neighbour would vanish without its mark.
            !hasLinks ||
            !point.isFirm ||
            !linked.has(point) ||
            (series.isStrong && (!isCrowded || index === series.points.length - 1)),
        )
        .map((point) => (
          <Marker
            key={point.x}
            x={point.x}
            y={point.y}
            shape={series.shape}
            token={series.token}
            isFirm={point.isFirm}
          />
        ))}
    </g>
  );
}

function Columns({ series, floor }: { series: TimeSeries; floor: number }) {
  return series.points.map((point) => (
    <svg key={point.x} x={share(point.x)} overflow="visible" aria-hidden="true">
      <rect
        x={-columnWidth / 2}
        width={columnWidth}
        y={point.y}
        height={Math.max(0, floor - point.y)}
        strokeWidth={2}
        strokeDasharray={point.isFirm ? undefined : '5 3'}
        className={
          point.isFirm ? fillClasses[series.token] : `fill-card ${strokeClasses[series.token]}`
        }
      />
    </svg>
  ));
}

function PointValues({ spec }: { spec: TimeChartSpec }) {
  return spec.series.flatMap((series) =>
    series.points.map((point) => (
      <text
        key={`${series.key} ${point.x}`}
        x={share(point.x)}
        y={point.y - 8}
        textAnchor="middle"
        fontWeight={600}
        className="fill-ink"
      >
        {point.valueText}
      </text>
    )),
  );
}

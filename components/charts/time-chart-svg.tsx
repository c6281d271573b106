import type { TimeChartSpec, TimeSeries, TimeTick } from '@/lib/chart/spec-types';
import { textWidth } from '@/lib/chart/text-width';
import { Marker, MarkerKey } from './marker';
import { share, strokeClasses } from './series-classes';
import { TimeMarks } from './time-marks';

const fontSize = 12;
const axisSpace = 26;

/**
 * Values over time, drawn on the server. The plot is laid out in percentages of its own width and
 * the text in pixels, so it fits every screen and no letter ever shrinks.
 */
export function TimeChartSvg({ spec, labelledBy }: { spec: TimeChartSpec; labelledBy: string }) {
  const total = spec.height + axisSpace;
  const named = spec.series.filter((series) => series.isStrong);
  return (
    <div className="@container">
      <div
        role="img"
        aria-labelledby={labelledBy}
        className="grid grid-cols-[auto_1fr] @2xl:grid-cols-[auto_1fr_auto]"
      >
        <ValueAxis spec={spec} height={total} />
        <svg
          width="100%"
          height={total}
          overflow="visible"
          data-chart
          aria-hidden="true"
          fontSize={fontSize}
        >
          <TimeMarks spec={spec} />
          {spec.xTicks.map((tick) => (
            <YearLabel key={tick.x} tick={tick} height={spec.height} />
          ))}
        </svg>
        {named.length > 1 && <EndLabels spec={spec} height={total} />}
      </div>
      {named.length > 1 && <Names series={named} />}
    </div>
  );
}

function ValueAxis({ spec, height }: { spec: TimeChartSpec; height: number }) {
  const longest = Math.max(...spec.yTicks.map(({ label }) => textWidth(label, fontSize)));
  const width = Math.ceil(longest) + 10;
  return (
    <svg
      width={width}
      height={height}
      overflow="visible"
      aria-hidden="true"
      data-chart
      fontSize={fontSize}
    >
      {spec.yTicks.map((tick) => (
        <text
          key={tick.y}
          x={spec.isMirrored ? 8 : width - 8}
          y={tick.y}
          dy="0.35em"
          textAnchor="end"
          className="fill-soft"
        >
          {tick.label}
        </text>
      ))}
    </svg>
  );
}

function YearLabel({ tick, height }: { tick: TimeTick; height: number }) {
  if (tick.fits === 'never') return null;
  return (
    <text
      x={share(tick.x)}
      y={height + 19}
      textAnchor="middle"
      className={`fill-soft ${tick.fits === 'wide' ? 'hidden @2xl:block' : ''}`}
    >
      {tick.label}
    </text>
  );
}

function EndLabels({ spec, height }: { spec: TimeChartSpec; height: number }) {
  const ends = spec.series.flatMap((series) =>
    series.endLabel ? [{ series, ...series.endLabel }] : [],
  );
  const width = Math.ceil(Math.max(...ends.map(({ text }) => textWidth(text, fontSize)))) + 28;
  const along = (distance: number) => (spec.isMirrored ? width - distance : distance);
  return (
    <svg
      width={width}
      height={height}
      overflow="visible"
      aria-hidden="true"
      data-chart
      fontSize={fontSize}
      className="hidden @2xl:block"
    >
      {ends.map(({ series, text, y }) => (
        <g key={series.key}>
          <Marker x={along(14) / width} y={y} shape={series.shape} token={series.token} />
          <text x={along(24)} y={y} dy="0.35em" className="fill-ink">
            {text}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** On narrow screens the names stand under the chart, where there is room for them. */
function Names({ series }: { series: readonly TimeSeries[] }) {
  return (
    <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm @2xl:hidden" aria-hidden="true">
      {series.map((one) => (
        <li key={one.key} className="flex items-center gap-1.5">
          <svg width={26} height={10} data-chart aria-hidden="true">
            <line
              x1={0}
              x2={26}
              y1={5}
              y2={5}
              strokeWidth={2.5}
              strokeDasharray={one.dash ?? undefined}
              className={strokeClasses[one.token]}
            />
          </svg>
          <MarkerKey shape={one.shape} token={one.token} />
          {one.label}
        </li>
      ))}
    </ul>
  );
}

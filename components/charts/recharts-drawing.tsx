import { type KeyboardEvent, useState } from 'react';
import { CartesianGrid, ComposedChart, Line, ReferenceArea, Tooltip, XAxis, YAxis } from 'recharts';
import type { ExploreRow } from '@/lib/chart/spec-types';
import type { ExploreProps } from './explore-chart';
import { ExploreDot } from './explore-dot';
import { ExploreNames } from './explore-names';
import { ExploreTooltip } from './explore-tooltip';
import { seriesColour } from './series-classes';

const textStyle = { fill: 'var(--soft)', fontSize: 12 };
const margin = { top: 24, right: 8, bottom: 8, left: 8 };

/** The lines of a chart over time, from the same numbers, labels and colours as the server's. */
export function RechartsDrawing({ data, isMirrored, texts }: ExploreProps) {
  const [isDismissed, setDismissed] = useState(false);
  const labelAt = new Map(data.ticks.map((tick) => [tick.value, tick.label]));
  const yearAt = new Map(data.years.map((year) => [year.value, year.label]));

  function onKeyDown(event: KeyboardEvent) {
    setDismissed(event.key === 'Escape');
  }

  return (
    <>
      {/* Recharts places its parts from the left; what runs the other way is told so, axis by axis. */}
      <div
        dir="ltr"
        className="h-64 w-full"
        onKeyDownCapture={onKeyDown}
        onPointerMoveCapture={() => setDismissed(false)}
      >
        <ComposedChart
          responsive
          width="100%"
          height="100%"
          data={[...data.rows]}
          margin={margin}
          title={texts.name}
          aria-label={texts.name}
          accessibilityLayer
        >
          {data.bands.map((band, index) => (
            <ReferenceArea
              key={band.label}
              x1={band.from}
              x2={band.to}
              fill={index % 2 === 0 ? 'var(--sand)' : 'transparent'}
              fillOpacity={0.7}
              label={{ value: band.label, position: 'insideTop', ...textStyle }}
            />
          ))}
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis
            dataKey="time"
            type="number"
            domain={[data.extent.from, data.extent.to]}
            ticks={data.years.map((year) => year.value)}
            tickFormatter={(value) => yearAt.get(Number(value)) ?? ''}
            reversed={isMirrored}
            tick={textStyle}
            stroke="var(--edge)"
          />
          <YAxis
            type="number"
            domain={[...data.domain]}
            ticks={data.ticks.map((tick) => tick.value)}
            tickFormatter={(value) => labelAt.get(Number(value)) ?? ''}
            orientation={isMirrored ? 'right' : 'left'}
            width="auto"
            tick={textStyle}
            stroke="var(--edge)"
          />
          <Tooltip
            active={isDismissed ? false : undefined}
            isAnimationActive={false}
            content={<ExploreTooltip data={data} isMirrored={isMirrored} texts={texts} />}
          />
          {data.hasTarget && (
            <Line
              dataKey="target"
              name={texts.target}
              type="step"
              stroke="var(--ink)"
              strokeWidth={2}
              strokeDasharray="6 4"
              dot={false}
              activeDot={false}
              isAnimationActive={false}
            />
          )}
          {data.series.map((series) => (
            <Line
              key={series.key}
              dataKey={(row: ExploreRow) => row.values[series.key]?.value ?? null}
              name={series.label}
              type="linear"
              stroke={seriesColour(series.token)}
              strokeWidth={series.token === 'soft' ? 1.5 : 2.5}
              strokeDasharray={series.dash ?? undefined}
              dot={<ExploreDot series={series} />}
              connectNulls={false}
              isAnimationActive={false}
            />
          ))}
        </ComposedChart>
      </div>
      {data.series.length > 1 && <ExploreNames series={data.series} />}
    </>
  );
}

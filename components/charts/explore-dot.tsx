import type { DotItemDotProps } from 'recharts';
import type { ExploreData, ExploreRow } from '@/lib/chart/spec-types';
import { seriesColour } from './series-classes';

/** One point of a line: filled, and hollow where the value may still be revised. */
export function ExploreDot({
  series,
  cx,
  cy,
  payload,
}: { series: ExploreData['series'][number] } & Partial<
  Pick<DotItemDotProps, 'cx' | 'cy' | 'payload'>
>) {
  const cell = (payload as ExploreRow | undefined)?.values[series.key];
  if (!cell || cell.value === null) return null;
  const colour = seriesColour(series.token);
  return (
    <circle
      cx={cx}
      cy={cy}
      r={cell.isFirm ? 3 : 4}
      fill={cell.isFirm ? colour : 'var(--card)'}
      stroke={colour}
      strokeWidth={2}
    />
  );
}

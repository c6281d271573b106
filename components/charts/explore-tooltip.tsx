import type { TooltipContentProps } from 'recharts';
import type { ExploreRow } from '@/lib/chart/spec-types';
import type { ExploreProps } from './explore-chart';

/** The bubble at a point: the period, and every line's value in the words of the table. */
export function ExploreTooltip({
  data,
  isMirrored,
  texts,
  active,
  payload,
}: ExploreProps & Partial<TooltipContentProps>) {
  const row = active ? (payload?.[0]?.payload as ExploreRow | undefined) : undefined;
  return (
    <div role="status" dir={isMirrored ? 'rtl' : 'ltr'}>
      {row && (
        <div className="max-w-64 rounded-control border border-edge bg-card px-3 py-2 text-sm text-ink">
          <p className="font-semibold">{row.label}</p>
          <ul>
            {data.series.map((series) => {
              const cell = row.values[series.key];
              return cell?.text ? (
                <li key={series.key} className="flex justify-between gap-4">
                  <span>{series.label}</span>
                  <bdi className="font-semibold">{cell.text}</bdi>
                </li>
              ) : null;
            })}
            {row.targetText && (
              <li className="flex justify-between gap-4 text-soft">
                <span>{texts.target}</span>
                <bdi>{row.targetText}</bdi>
              </li>
            )}
          </ul>
        </div>
      )}
    </div>
  );
}

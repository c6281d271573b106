import { ChartCard } from '@/components/charts/chart-card';
import { ValueTable } from '@/components/charts/value-table';
import { Doubts } from '@/components/impact/doubts';
import type { ReleaseContext } from '@/components/releases/release-context';
import { categoryCharts } from '@/lib/chart/category-chart';
import { distinctDoubts } from '@/lib/chart/distinct-doubts';
import { placeBars } from '@/lib/chart/place-bars';
import { textFor } from '@/lib/chart/reader';
import { cellFigures } from '@/lib/chart/released-figures';
import type { TableSpec } from '@/lib/chart/spec-types';
import { timeSeries } from '@/lib/chart/time-series';
import type { ReleaseIndicator } from '@/lib/release/content';
import { CardFooter } from './card-footer';
import { cardViews } from './card-views';

/** Every chart of the indicator as its table, in the order of the charts. */
export function IndicatorTables({
  context,
  indicator,
}: {
  context: ReleaseContext;
  indicator: ReleaseIndicator;
}) {
  const { release, reader, say } = context;
  const places = placeBars(release, indicator, reader);
  if (!places) return <p className="card p-6">{say.indicator('noFigures')}</p>;
  const others: { id: string; table: TableSpec }[] = [
    ...(['programme', 'places'] as const).flatMap((view) => {
      const spec = timeSeries(release, indicator, view, reader);
      return spec ? [{ id: `over-time-${view}`, table: spec.table }] : [];
    }),
    ...categoryCharts(release, indicator, reader).map(({ dimension, spec }) => ({
      id: `by-${dimension.code}`,
      table: spec.table,
    })),
  ];
  return (
    <>
      <ChartCard
        id="by-place"
        level="h2"
        finding={places.finding}
        subtitle={textFor(reader, indicator.shortTitle ?? indicator.title)}
        summary={places.summary}
        viewsLabel={say.indicator('view.label')}
        views={cardViews(context, indicator.code, 'table', 'by-place')}
        aside={
          <Doubts doubts={distinctDoubts(cellFigures(release, indicator.code))} context={context} />
        }
        footer={
          <CardFooter
            context={context}
            code={indicator.code}
            figures={cellFigures(release, indicator.code)}
          />
        }
      >
        <ValueTable spec={places.table} />
      </ChartCard>
      {others.map(({ id, table }) => (
        <div key={id} className="card min-w-0 p-4 sm:p-6">
          <ValueTable id={id} spec={table} />
        </div>
      ))}
    </>
  );
}

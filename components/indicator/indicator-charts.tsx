import { BarChart } from '@/components/charts/bar-chart';
import { ChartCard } from '@/components/charts/chart-card';
import { ChartKey } from '@/components/charts/chart-key';
import { PairedDots } from '@/components/charts/paired-dots-svg';
import { Doubts } from '@/components/impact/doubts';
import type { ReleaseContext } from '@/components/releases/release-context';
import { categoryCharts } from '@/lib/chart/category-chart';
import { distinctDoubts } from '@/lib/chart/distinct-doubts';
import { columnLine } from '@/lib/chart/phase-columns';
import { placeBars } from '@/lib/chart/place-bars';
import { textFor } from '@/lib/chart/reader';
import { cellFigures } from '@/lib/chart/released-figures';
import { timeSeries } from '@/lib/chart/time-series';
import { unitOfMany } from '@/lib/chart/value-text';
import type { ReleaseIndicator } from '@/lib/release/content';
import { CardFooter } from './card-footer';
import { cardViews } from './card-views';
import { TimeCard } from './time-card';

/** By region and phase first, then over time, then by category: whatever the release holds. */
export function IndicatorCharts({
  context,
  indicator,
}: {
  context: ReleaseContext;
  indicator: ReleaseIndicator;
}) {
  const { release, reader, say } = context;
  const places = placeBars(release, indicator, reader);
  if (!places) return <p className="card p-6">{say.indicator('noFigures')}</p>;
  const figures = cellFigures(release, indicator.code);
  const isMirrored = reader.direction === 'rtl';
  const footer = <CardFooter context={context} code={indicator.code} figures={figures} />;
  const common = { viewsLabel: say.indicator('view.label'), footer };
  return (
    <>
      <ChartCard
        {...common}
        id="by-place"
        level="h2"
        finding={places.finding}
        subtitle={subtitle(context, indicator, say.indicator('by.place'))}
        summary={places.summary}
        views={cardViews(context, indicator.code, 'chart', 'by-place')}
        aside={<Doubts doubts={distinctDoubts(figures)} context={context} />}
      >
        <BarChart spec={places} isMirrored={isMirrored} />
        <ChartKey spec={places} reader={reader} />
      </ChartCard>
      {(['programme', 'places'] as const).map((view) => {
        const spec = timeSeries(release, indicator, view, reader);
        return spec ? (
          <TimeCard
            key={view}
            id={`over-time-${view}`}
            spec={spec}
            context={context}
            code={indicator.code}
            title={textFor(reader, indicator.title)}
            subtitle={subtitle(context, indicator, say.indicator(`by.time.${view}`))}
            footer={footer}
          />
        ) : null;
      })}
      {categoryCharts(release, indicator, reader).map(({ dimension, column, spec }) => (
        <ChartCard
          key={dimension.code}
          {...common}
          id={`by-${dimension.code}`}
          level="h2"
          finding={spec.finding}
          subtitle={subtitle(
            context,
            indicator,
            say.indicator('by.category', {
              dimension: textFor(reader, dimension.title),
              phase: columnLine(column),
            }),
          )}
          summary={spec.summary}
          views={cardViews(context, indicator.code, 'chart', `by-${dimension.code}`)}
        >
          {spec.kind === 'pairs' ? (
            <PairedDots spec={spec} />
          ) : (
            <BarChart spec={spec} isMirrored={isMirrored} />
          )}
          {!dimension.isExclusive && (
            <p className="mt-3 text-sm text-soft">{say.indicator('overlapping')}</p>
          )}
        </ChartCard>
      ))}
    </>
  );
}

/** Measure, cut and unit on one line. */
function subtitle(context: ReleaseContext, indicator: ReleaseIndicator, cut: string): string {
  const { reader } = context;
  const unit = unitOfMany(indicator, reader);
  return [
    textFor(reader, indicator.shortTitle ?? indicator.title),
    cut,
    unit && context.say.indicator('card.unit', { unit }),
  ]
    .filter(Boolean)
    .join(' · ');
}

import type { ReactNode } from 'react';
import { ChartCard } from '@/components/charts/chart-card';
import { ExploreChart } from '@/components/charts/explore-chart';
import { TimeChartSvg } from '@/components/charts/time-chart-svg';
import type { ReleaseContext } from '@/components/releases/release-context';
import type { TimeChartSpec } from '@/lib/chart/spec-types';
import { cardViews } from './card-views';

/** A chart over time, drawn on the server, with the one for exploring behind a button. */
export function TimeCard({
  id,
  spec,
  context,
  code,
  title,
  subtitle,
  footer,
}: {
  id: string;
  spec: TimeChartSpec;
  context: ReleaseContext;
  code: string;
  title: string;
  subtitle: string;
  footer: ReactNode;
}) {
  const { reader, say } = context;
  const words = (key: string) => reader.words(`explore.${key}`);
  return (
    <ChartCard
      id={id}
      level="h2"
      finding={spec.finding}
      subtitle={subtitle}
      summary={spec.summary}
      viewsLabel={say.indicator('view.label')}
      views={cardViews(context, code, 'chart', id)}
      footer={footer}
    >
      <ExploreChart
        data={spec.explore}
        isMirrored={spec.isMirrored}
        texts={{
          open: words('open'),
          close: words('close'),
          loading: words('loading'),
          failed: words('failed'),
          help: words('help'),
          name: reader.words('explore.name', { title }),
          target: words('target'),
        }}
      >
        <TimeChartSvg spec={spec} labelledBy={`${id}-finding ${id}-summary`} />
      </ExploreChart>
      {spec.targetLabel && (
        <p className="mt-2 flex items-center gap-2 text-sm text-soft">
          <svg width={28} height={8} aria-hidden="true" data-chart>
            <line
              x1={0}
              x2={28}
              y1={4}
              y2={4}
              strokeWidth={2}
              strokeDasharray="6 4"
              className="stroke-ink"
            />
          </svg>
          {spec.targetLabel}
        </p>
      )}
    </ChartCard>
  );
}

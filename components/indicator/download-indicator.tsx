import { ChartCard } from '@/components/charts/chart-card';
import { citationText } from '@/components/releases/citation';
import type { ReleaseContext } from '@/components/releases/release-context';
import { textFor } from '@/lib/chart/reader';
import { cellFigures } from '@/lib/chart/released-figures';
import type { ReleaseIndicator } from '@/lib/release/content';
import { CardFooter } from './card-footer';
import { cardViews } from './card-views';

/** The figures as a table file, an address that will not change, and how to cite them. */
export function DownloadIndicator({
  context,
  indicator,
}: {
  context: ReleaseContext;
  indicator: ReleaseIndicator;
}) {
  const { head, release, reader, say, links } = context;
  const words = (key: string) => say.indicator(`download.${key}`);
  return (
    <ChartCard
      id="download"
      level="h2"
      finding={words('title')}
      subtitle={textFor(reader, indicator.title)}
      summary={words('summary')}
      viewsLabel={say.indicator('view.label')}
      views={cardViews(context, indicator.code, 'download', 'by-place')}
      footer={
        <CardFooter
          context={context}
          code={indicator.code}
          figures={cellFigures(release, indicator.code)}
        />
      }
    >
      <ul className="grid max-w-measure gap-3">
        <li>
          <a href={links.csv(head.number, indicator.code)} className="font-semibold">
            {words('csv')}
          </a>
          <p className="text-sm text-soft">{words('csvNote')}</p>
        </li>
        <li>
          <a href={links.permanent(head.number, indicator.code)} className="font-semibold">
            {words('permanent')}
          </a>
          <p className="text-sm text-soft">{words('permanentNote')}</p>
        </li>
        <li>
          <p className="font-semibold">{words('citation')}</p>
          <p className="select-all wrap-anywhere rounded-control bg-sand px-3 py-2">
            {citationText(context, indicator.code)}
          </p>
        </li>
      </ul>
    </ChartCard>
  );
}

import { dayIn, type ReleaseContext } from '@/components/releases/release-context';
import { headFigures } from '@/lib/chart/outcome-groups';
import { phaseColumns } from '@/lib/chart/phase-columns';
import { placeName } from '@/lib/chart/place-order';
import { columnKeyOf, type IndexedRelease } from '@/lib/chart/released-figures';
import { valueText } from '@/lib/chart/value-text';
import type { ReleaseIndicator } from '@/lib/release/content';

/** The indicator in one release, as it was published then. */
export interface HistoryEntry {
  readonly number: number;
  readonly asOf: string;
  readonly release: IndexedRelease;
}

/** The releases in which the indicator appears, each with the figures that it showed. */
export function HistorySection({
  context,
  indicator,
  history,
}: {
  context: ReleaseContext;
  indicator: ReleaseIndicator;
  history: readonly HistoryEntry[];
}) {
  const { reader, say, links, head } = context;
  if (history.length === 0) return null;
  return (
    <section id="history" aria-labelledby="history-title">
      <h2 id="history-title">{say.indicator('history.title')}</h2>
      <ol className="mt-3 grid gap-2">
        {history.map((entry) => {
          const then = entry.release.indicators.get(indicator.code);
          const figures = headFigures(entry.release, indicator.code);
          const columns = phaseColumns(entry.release, figures, reader);
          const values = figures.map((figure) =>
            say.indicator('history.value', {
              place: placeName(entry.release, figure.placeKey, reader),
              time: columns.find(({ key }) => key === columnKeyOf(figure))?.title ?? '',
              value: valueText(figure, then ?? indicator, reader).text,
            }),
          );
          return (
            <li key={entry.number} className="flex flex-wrap items-baseline gap-x-4">
              <a
                href={links.permanent(entry.number, indicator.code)}
                aria-current={entry.number === head.number ? 'true' : undefined}
                className="font-semibold"
              >
                {say.releases('numberAsOf', {
                  number: entry.number,
                  date: dayIn(context, entry.asOf),
                })}
              </a>
              <span className="text-sm text-soft">{values.join(' · ')}</span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

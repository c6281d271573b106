import type { IndicatorView } from '@/components/releases/public-links';
import type { ReleaseContext } from '@/components/releases/release-context';
import { ReleasePill } from '@/components/releases/release-pill';
import { SourcesSection } from '@/components/releases/sources-section';
import { textFor } from '@/lib/chart/reader';
import type { ReleaseIndicator } from '@/lib/release/content';
import { AboutIndicator } from './about-indicator';
import { DownloadIndicator } from './download-indicator';
import { EvidenceSection } from './evidence-section';
import { type HistoryEntry, HistorySection } from './history-section';
import { IndicatorCharts } from './indicator-charts';
import { IndicatorTables } from './indicator-tables';

/** One indicator of one release: drawn, in a table, explained, or to take away. */
export function IndicatorPage({
  context,
  indicator,
  view,
  history,
}: {
  context: ReleaseContext;
  indicator: ReleaseIndicator;
  view: IndicatorView;
  history: readonly HistoryEntry[];
}) {
  const { release, reader, links } = context;
  const result = release.content.results.find((one) => one.code === indicator.resultCode);
  return (
    <>
      <p className="mb-2 text-sm font-semibold">
        <a href={links.impact}>{textFor(reader, release.content.programme.title)}</a>
        {result && <span className="text-soft"> · {textFor(reader, result.title)}</span>}
      </p>
      <h1 className="max-w-[54rem]">{textFor(reader, indicator.title)}</h1>
      <div className="mb-6 mt-3">
        <ReleasePill context={context} />
      </div>
      <div className="grid grid-cols-1 gap-4">
        {view === 'chart' && <IndicatorCharts context={context} indicator={indicator} />}
        {view === 'table' && <IndicatorTables context={context} indicator={indicator} />}
        {view === 'about' && <AboutIndicator context={context} indicator={indicator} />}
        {view === 'download' && <DownloadIndicator context={context} indicator={indicator} />}
      </div>
      <div className="mt-10 grid grid-cols-1 gap-12">
        {view !== 'download' && <EvidenceSection context={context} indicator={indicator} />}
        <HistorySection context={context} indicator={indicator} history={history} />
        <SourcesSection context={context} figures={release.figures.get(indicator.code) ?? []} />
      </div>
    </>
  );
}

import { permanentRedirect } from 'next/navigation';
import type { HistoryEntry } from '@/components/indicator/history-section';
import { IndicatorPage } from '@/components/indicator/indicator-page';
import type { IndicatorView } from '@/components/releases/public-links';
import type { ReleaseContext } from '@/components/releases/release-context';
import { placeBars } from '@/lib/chart/place-bars';
import { textFor } from '@/lib/chart/reader';
import { indexRelease } from '@/lib/chart/released-figures';
import { publicApi } from '@/server/api/public-client';
import { addressPart } from './address-parts';
import { allFigures, unlessMissing } from './load-release';

const otherViews: readonly string[] = ['table', 'about', 'download'] satisfies IndicatorView[];

/** The view an address names; null where there is no such view. */
export function viewOf(text: string | undefined): IndicatorView | null {
  if (text === undefined) return 'chart';
  return otherViews.includes(text) ? (text as IndicatorView) : null;
}

/** The body for an indicator of the release. A code it had before leads on to its present one. */
export async function indicatorBody(
  context: ReleaseContext,
  address: { programme: string; code: string; view?: string },
) {
  const view = viewOf(address.view);
  const code = addressPart(address.code);
  if (view === null || code === null) return null;
  const indicator = context.release.indicators.get(code);
  if (!indicator) return followRenaming(context, address.programme, code, view);
  const history = await loadHistory(context, address.programme, code);
  return <IndicatorPage context={context} indicator={indicator} view={view} history={history} />;
}

async function followRenaming(
  context: ReleaseContext,
  programme: string,
  code: string,
  view: IndicatorView,
): Promise<null> {
  const present = await unlessMissing(
    publicApi.programmes.indicator({ programme, indicator: code }),
  );
  const isHere = present && present.code !== code && context.release.indicators.has(present.code);
  if (isHere) permanentRedirect(context.links.indicator(present.code, view));
  return null;
}

/** The indicator's figures in every published release, the newest first. */
async function loadHistory(
  context: ReleaseContext,
  programme: string,
  code: string,
): Promise<HistoryEntry[]> {
  const headers = await publicApi.releases.list({ programme });
  const published = headers.filter((header) => header.status === 'published');
  const entries = await Promise.all(
    published.map(async ({ number, asOf }) => {
      const figures = await allFigures({ programme, release: number, indicator: code });
      const content = { ...context.release.content, figures };
      return { number, asOf, release: indexRelease(content) };
    }),
  );
  return entries.filter((entry) => entry.release.content.figures.length > 0);
}

export function indicatorWords(context: ReleaseContext, codeInAddress: string) {
  const { release, reader } = context;
  const indicator = release.indicators.get(addressPart(codeInAddress) ?? '');
  if (!indicator) return null;
  const title = textFor(reader, indicator.title);
  return {
    title: `${title} · ${textFor(reader, release.content.programme.title)}`,
    description: placeBars(release, indicator, reader)?.finding ?? title,
  };
}

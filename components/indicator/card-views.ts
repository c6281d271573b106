import type { CardView } from '@/components/charts/chart-card';
import type { IndicatorView } from '@/components/releases/public-links';
import type { ReleaseContext } from '@/components/releases/release-context';

const views: readonly IndicatorView[] = ['chart', 'table', 'about', 'download'];

/** @param part the table on the table page that belongs to this card */
export function cardViews(
  { links, say }: ReleaseContext,
  code: string,
  current: IndicatorView,
  part: string,
): CardView[] {
  return views.map((view) => ({
    key: view,
    title: say.indicator(`view.${view}`),
    address: links.indicator(code, view) + (view === 'table' ? `#${part}` : ''),
    isCurrent: view === current,
  }));
}

import { Pill } from '@/components/ui/pill';
import { reviewOf } from '@/lib/chart/review-of-release';
import { dayIn, type ReleaseContext } from './release-context';

/** Which release this is, the day it speaks for, and how its figures came to stand. */
export function ReleasePill({ context }: { context: ReleaseContext }) {
  const { head, release, say, links } = context;
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <Pill>
        {say.releases('pill', {
          number: head.number,
          date: dayIn(context, head.asOf),
          review: say.releases(`review.${reviewOf(release.content)}`),
        })}
      </Pill>
      <a href={links.releases} className="no-print text-sm">
        {say.releases('all')}
      </a>
    </p>
  );
}

/** Said on a page whose address names a release that is no longer the latest. */
export function OlderReleaseNotice({
  context,
  latest,
}: {
  context: ReleaseContext;
  latest: string;
}) {
  if (context.head.isLatest) return null;
  return (
    <p className="mb-6 rounded-control bg-saffron-soft px-4 py-2 text-saffron-word">
      {context.say.releases('older', { number: context.head.number })}{' '}
      <a href={latest}>{context.say.releases('seeLatest')}</a>
    </p>
  );
}

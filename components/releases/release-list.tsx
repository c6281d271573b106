import type { Localised } from '@/lib/locale';
import { LocalisedText } from './localised-text';
import type { PublicLinks } from './public-links';
import { dayIn, type ReleaseContext } from './release-context';

export interface ListedRelease {
  readonly number: number;
  readonly asOf: string;
  readonly publishedAt: string;
  readonly status: 'published' | 'withdrawn';
  readonly isLatest: boolean;
  readonly note: Localised | null;
  readonly withdrawnAt: string | null;
  readonly withdrawnReason: Localised | null;
}

/** Every release, the newest first; a withdrawn one keeps its line and says why. */
export function ReleaseList({
  releases,
  context,
  links,
}: {
  releases: readonly ListedRelease[];
  context: Pick<ReleaseContext, 'reader' | 'say'>;
  links: PublicLinks;
}) {
  const { say, reader } = context;
  return (
    <ol className="grid gap-3" reversed>
      {releases.map((release) => (
        <li key={release.number} className="card flex flex-wrap items-baseline gap-x-6 gap-y-1 p-4">
          <h2 className="text-lg">
            {release.status === 'published' ? (
              <a href={links.release(release.number)}>
                {say.releases('number', { number: release.number })}
              </a>
            ) : (
              say.releases('number', { number: release.number })
            )}
          </h2>
          <p>{say.releases('asOf', { date: dayIn(context, release.asOf) })}</p>
          <p className="text-soft">
            {say.releases('publishedOn', { date: dayIn(context, release.publishedAt) })}
          </p>
          {release.isLatest && <p className="font-semibold">{say.releases('latest')}</p>}
          {release.status === 'published' && (
            <p className="ms-auto">
              <a href={links.csv(release.number)}>{say.releases('csv')}</a>
            </p>
          )}
          {release.note && (
            <p className="w-full text-soft">
              <LocalisedText text={release.note} locale={reader.locale} />
            </p>
          )}
          {release.withdrawnAt && release.withdrawnReason && (
            <p className="w-full text-clay">
              {say.releases('withdrawn', { date: dayIn(context, release.withdrawnAt) })}{' '}
              <LocalisedText text={release.withdrawnReason} locale={reader.locale} />
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

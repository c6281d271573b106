import type { ReleaseHeader } from '@/lib/api/programme-schema';
import type { Reader } from '@/lib/chart/reader';
import { dayLabel } from '@/lib/period/label';
import type { Say } from '@/lib/say';
import { LocalisedText } from '../releases/localised-text';
import { Pill } from '../ui/pill';
import { WithdrawRelease } from './withdraw-release';

/** Every release, the newest first; a withdrawn one stays and says why. */
export function ReleaseLines({
  releases,
  publicPage,
  withdrawableIn,
  reader,
  say,
}: {
  releases: readonly ReleaseHeader[];
  /** Null for a programme that no public page shows. */
  publicPage: string | null;
  /** The programme's slug for who may withdraw, else null. */
  withdrawableIn: string | null;
  reader: Reader;
  say: Say;
}) {
  const day = (time: string) => dayLabel(time.slice(0, 10), reader.periodWords);
  return (
    <ul className="card divide-y divide-line">
      {releases.map((release) => (
        <li
          key={release.number}
          className="flex flex-wrap items-baseline gap-x-4 gap-y-1 px-4 py-3"
        >
          <h3 className="text-base">
            {publicPage && release.status === 'published' ? (
              <a href={`${publicPage}/releases/${release.number}`}>
                {say('list.number', { number: release.number })}
              </a>
            ) : (
              say('list.number', { number: release.number })
            )}
          </h3>
          <p className="text-sm">{say('list.asOf', { day: day(release.asOf) })}</p>
          <p className="text-sm text-soft">
            {say('list.publishedOn', { day: day(release.publishedAt) })}
          </p>
          {release.isLatest && <Pill tone="brand">{say('list.latest')}</Pill>}
          {withdrawableIn !== null && release.status === 'published' && (
            <span className="ms-auto">
              <WithdrawRelease programme={withdrawableIn} number={release.number} />
            </span>
          )}
          {release.note && (
            <p className="w-full text-sm text-soft">
              <LocalisedText text={release.note} locale={reader.locale} />
            </p>
          )}
          {release.withdrawnAt && release.withdrawnReason && (
            <p className="w-full text-sm text-clay">
              {say('list.withdrawn', { day: day(release.withdrawnAt) })}{' '}
              <LocalisedText text={release.withdrawnReason} locale={reader.locale} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

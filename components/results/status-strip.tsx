import Link from 'next/link';
import type { Say } from '@/lib/say';
import { Pill, type PillTone } from '../ui/pill';
import { StatusMark, type StatusShape } from '../ui/status-mark';
import { type CountedStatus, countedStatuses } from './count-statuses';

const looks: Readonly<Record<CountedStatus, { tone: PillTone; shape: StatusShape }>> = {
  good: { tone: 'good', shape: 'disc' },
  behind: { tone: 'bad', shape: 'triangle' },
  'no-target': { tone: 'plain', shape: 'open-diamond' },
  'cannot-be-judged': { tone: 'plain', shape: 'ring' },
  missing: { tone: 'plain', shape: 'hatched-square' },
};

/** How many cells stand how, and what waits for review. */
export function StatusStrip({
  counts,
  review,
  say,
}: {
  counts: ReadonlyMap<CountedStatus, number>;
  /** Null for who does not review. */
  review: { readonly count: number; readonly href: string } | null;
  say: Say;
}) {
  return (
    <ul aria-label={say('counts.label')} className="mb-4 flex flex-wrap gap-3">
      {countedStatuses.map((status) => (
        <li key={status} className="card px-4 py-2.5">
          <strong className="block text-xl">{counts.get(status) ?? 0}</strong>
          <Pill tone={looks[status].tone} mark={<StatusMark shape={looks[status].shape} />}>
            {say(`counts.${status}`)}
          </Pill>
        </li>
      ))}
      {review && (
        <li className="card px-4 py-2.5">
          <strong className="block text-xl">{review.count}</strong>
          <Link href={review.href} prefetch={false}>
            <Pill tone="waiting" mark={<StatusMark shape="part-disc" />}>
              {say('counts.review')}
            </Pill>
          </Link>
        </li>
      )}
    </ul>
  );
}

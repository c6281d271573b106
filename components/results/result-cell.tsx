import { carriesValue } from '@/lib/observation/value-state';
import type { Say } from '@/lib/say';
import { BulletSvg } from '../charts/bullet-svg';
import { StatusPill } from '../charts/status-pill';
import { StepTrackSvg } from '../charts/step-track-svg';
import { Pill } from '../ui/pill';
import { StatusMark } from '../ui/status-mark';
import type { ResultCell, ResultItem } from './results-matrix';

/** One cell: a number with its bar and a word for it; blank where nothing was planned. */
export function ResultCellView({
  cell,
  isMirrored,
  say,
}: {
  cell: ResultCell;
  isMirrored: boolean;
  /** Speaks the namespace `results`. */
  say: Say;
}) {
  if (cell.items.length === 0) return <span className="sr-only">{say('notPlanned')}</span>;
  return (
    <div className="grid gap-2">
      {cell.items.map((item) => (
        <Item key={item.key} item={item} isMirrored={isMirrored} say={say} />
      ))}
    </div>
  );
}

function Item({ item, isMirrored, say }: { item: ResultItem; isMirrored: boolean; say: Say }) {
  if (!carriesValue(item.state)) {
    return (
      <div className={`rounded-control p-1.5 ${item.state === 'missing' ? 'hatched' : ''}`}>
        <p className="inline rounded-sm bg-card box-decoration-clone px-1 text-[0.8125rem] text-soft">
          {item.value.text}
        </p>
        {item.reason && <p className="text-[0.8125rem] text-soft">{item.reason}</p>}
      </div>
    );
  }
  return (
    <div className="grid gap-1">
      <div className="flex items-center gap-2">
        <bdi className={item.value.isNumber ? 'font-semibold' : 'text-sm'}>{item.value.text}</bdi>
        {item.bullet && (
          <span className="w-16 min-w-10 grow">
            <BulletSvg spec={item.bullet} track="solid" height={6} />
          </span>
        )}
      </div>
      {item.steps && <StepTrackSvg steps={item.steps} isMirrored={isMirrored} />}
      {item.value.detail && <p className="text-[0.8125rem] text-soft">{item.value.detail}</p>}
      {item.statusWord && item.status && (
        <p>
          <StatusPill status={item.status} word={item.statusWord} />
        </p>
      )}
      {item.isUnapproved && (
        <p>
          <Pill tone="waiting" mark={<StatusMark shape="part-disc" />}>
            {say('unapproved')}
          </Pill>
        </p>
      )}
      {[item.statusReason, item.placeNote, item.timeNote, item.coverage, item.parts].map(
        (note) =>
          note && (
            <p key={note} className="text-[0.8125rem] text-soft">
              {note}
            </p>
          ),
      )}
      {item.explanation && (
        <p className="text-[0.8125rem]">
          {say('explanation', { period: item.explanation.period })}{' '}
          <bdi className="text-soft">{item.explanation.words}</bdi>
        </p>
      )}
    </div>
  );
}

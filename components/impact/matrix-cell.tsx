import { BulletSvg } from '@/components/charts/bullet-svg';
import { StatusPill } from '@/components/charts/status-pill';
import { StepTrackSvg } from '@/components/charts/step-track-svg';
import type { ReleaseContext } from '@/components/releases/release-context';
import { SourceLinks } from '@/components/releases/source-links';
import type { MatrixItem } from '@/lib/chart/matrix-types';

/** One indicator in one cell: its value, how far along it is, and where it comes from. */
export function MatrixItemView({
  item,
  context,
  hasTitle = true,
}: {
  item: MatrixItem;
  context: ReleaseContext;
  /** False where the row already names the indicator. */
  hasTitle?: boolean;
}) {
  const { links } = context;
  return (
    <li className={item.state === 'missing' ? 'hatched rounded-control px-2 py-1' : ''}>
      {item.value.isNumber ? (
        <NumberWords item={item} address={hasTitle ? links.indicator(item.indicatorCode) : null} />
      ) : (
        <Words item={item} address={links.indicator(item.indicatorCode)} hasTitle={hasTitle} />
      )}
      <Progress item={item} isMirrored={context.reader.direction === 'rtl'} />
      <Notes item={item} context={context} />
    </li>
  );
}

function NumberWords({ item, address }: { item: MatrixItem; address: string | null }) {
  const { value } = item;
  const notes = [value.detail, item.stateWord].filter(Boolean);
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
        <bdi className="text-lg font-semibold">{value.text}</bdi>
        {item.status && item.statusWord && (
          <StatusPill status={item.status} word={item.statusWord} />
        )}
      </p>
      <p className="text-sm text-soft">
        {address && (
          <a href={address} className="text-soft">
            {item.title}
          </a>
        )}
        {address && notes.length > 0 && ' · '}
        {notes.join(' · ')}
      </p>
    </>
  );
}

/** A result in words is its own title; a stage or a missing value needs the indicator's. */
function Words({
  item,
  address,
  hasTitle,
}: {
  item: MatrixItem;
  address: string;
  hasTitle: boolean;
}) {
  return (
    <>
      <p>
        {item.isText || !hasTitle ? (
          <a href={address} className="text-ink decoration-line hover:text-brand">
            {item.value.text}
          </a>
        ) : (
          <>
            <a href={address} className="text-sm text-soft">
              {item.title}
            </a>
            <span className="block">{item.value.text}</span>
          </>
        )}
      </p>
      {item.status && item.statusWord && (
        <p>
          <StatusPill status={item.status} word={item.statusWord} />
        </p>
      )}
    </>
  );
}

function Progress({ item, isMirrored }: { item: MatrixItem; isMirrored: boolean }) {
  return (
    <>
      {item.steps && (
        <div className="py-0.5">
          <StepTrackSvg steps={item.steps} isMirrored={isMirrored} />
        </div>
      )}
      {!item.steps && item.bullet?.bar && (
        <div className="max-w-64">
          <BulletSvg
            spec={item.bullet}
            track={item.bullet.target === null ? 'none' : 'solid'}
            height={6}
          />
        </div>
      )}
      {item.targetText && <p className="text-sm text-soft">{item.targetText}</p>}
      {item.statusReason && <p className="text-sm text-soft">{item.statusReason}</p>}
    </>
  );
}

function Notes({ item, context }: { item: MatrixItem; context: ReleaseContext }) {
  const { links, say } = context;
  const notes = [item.reason, item.placeNote, item.timeNote, item.coverage, item.parts].filter(
    (note) => note !== null,
  );
  if (notes.length === 0 && item.sources.length === 0 && !item.hasDoubt) return null;
  return (
    <p className="text-sm text-soft">
      {notes.join(' · ')}
      {notes.length > 0 && item.sources.length > 0 && ' · '}
      <SourceLinks sources={item.sources} context={context} />
      {item.hasDoubt && (
        <>
          {(notes.length > 0 || item.sources.length > 0) && ' · '}
          <a
            href={`${links.indicator(item.indicatorCode)}#evidence`}
            className="whitespace-nowrap text-saffron-word"
          >
            {say.impact('doubt')}
          </a>
        </>
      )}
    </p>
  );
}

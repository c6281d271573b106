import { textFor } from '@/lib/chart/reader';
import type { NumberedSource } from '@/lib/chart/released-figures';
import type { ReleaseContext } from './release-context';

/** Sources by their number in the page's list, or in full; both lead to the list. */
export function SourceLinks({
  sources,
  context,
  isFull = false,
  listAddress = '',
}: {
  sources: readonly NumberedSource[];
  context: Pick<ReleaseContext, 'reader' | 'say'>;
  isFull?: boolean;
  listAddress?: string;
}) {
  if (sources.length === 0) return null;
  const { reader, say } = context;
  return (
    <span className="text-sm text-soft">
      {sources.map((source, index) => {
        const title = textFor(reader, source.title);
        return (
          <span key={source.key}>
            {index > 0 && ' · '}
            <a
              className={isFull ? undefined : 'whitespace-nowrap'}
              href={`${listAddress}#source-${source.number}`}
              title={title}
            >
              {isFull ? title : say.releases('source', { number: source.number })}
            </a>
          </span>
        );
      })}
    </span>
  );
}

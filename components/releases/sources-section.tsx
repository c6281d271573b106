import { sourcesOf } from '@/lib/chart/released-figures';
import type { ReleaseFigure } from '@/lib/release/figure';
import { LocalisedText } from './localised-text';
import { dayIn, type ReleaseContext } from './release-context';

/** The sources by number, or those of some figures; every "Source 2" on the page leads here. */
export function SourcesSection({
  context,
  figures,
}: {
  context: ReleaseContext;
  figures?: readonly ReleaseFigure[];
}) {
  const { release, reader, say } = context;
  const named = new Set(figures?.flatMap((figure) => sourcesOf(release, figure)));
  const sources = [...release.sources.values()].filter((one) => !figures || named.has(one));
  if (sources.length === 0) return null;
  return (
    <section id="sources" aria-labelledby="sources-title">
      <h2 id="sources-title">{say.releases('sources')}</h2>
      <ol className="mt-4 grid max-w-measure list-decimal gap-2 ps-6">
        {sources.map((source) => (
          <li
            key={source.key}
            id={`source-${source.number}`}
            value={source.number}
            className="target:bg-brand-soft"
          >
            {source.url ? (
              <a href={source.url} rel="noopener">
                <LocalisedText text={source.title} locale={reader.locale} />
              </a>
            ) : (
              <LocalisedText text={source.title} locale={reader.locale} />
            )}
            {source.publisher && <span className="text-soft"> · {source.publisher}</span>}
            {source.publishedOn && (
              <span className="text-soft"> · {dayIn(context, source.publishedOn)}</span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

import { LocalisedText } from '@/components/releases/localised-text';
import type { ReleaseContext } from '@/components/releases/release-context';
import { SourceLinks } from '@/components/releases/source-links';

/** What organisations say was learnt, as their words: beside the figures, never among them. */
export function LearntSection({ context }: { context: ReleaseContext }) {
  const { release, reader, say } = context;
  const { statements } = release.content;
  if (statements.length === 0) return null;
  return (
    <section id="learnt" aria-labelledby="learnt-title">
      <h2 id="learnt-title">{say.impact('learnt.title')}</h2>
      <p className="mt-1 max-w-measure text-soft">{say.impact('learnt.note')}</p>
      <ul className="mt-4 grid gap-4 md:grid-cols-2">
        {statements.map((statement) => {
          const organisation = release.organisations.get(statement.organisationCode ?? '');
          const source = release.sources.get(statement.sourceKey ?? '');
          return (
            <li key={JSON.stringify(statement.text)} className="card p-4 sm:p-6">
              <figure>
                <blockquote className="text-lg">
                  <LocalisedText text={statement.text} locale={reader.locale} />
                </blockquote>
                <figcaption className="mt-3 text-sm text-soft">
                  {statement.speaker && (
                    <>
                      <LocalisedText text={statement.speaker} locale={reader.locale} />
                      {organisation && ' · '}
                    </>
                  )}
                  {organisation && (
                    <LocalisedText text={organisation.name} locale={reader.locale} />
                  )}
                  {source && (
                    <>
                      {' · '}
                      <SourceLinks sources={[source]} context={context} />
                    </>
                  )}
                </figcaption>
              </figure>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

import { Citation } from './citation';
import { dayIn, type ReleaseContext } from './release-context';

/** When this was published, when the next is due, and what to take along. */
export function DatesSection({ context }: { context: ReleaseContext }) {
  const { head, release, links, say } = context;
  const { nextReleaseOn } = release.content.programme;
  return (
    <section id="release" aria-labelledby="release-title">
      <h2 id="release-title">{say.releases('about')}</h2>
      <div className="mt-4 grid gap-x-10 gap-y-4 md:grid-cols-2">
        <ul className="grid content-start gap-1">
          <li>{say.releases('asOf', { date: dayIn(context, head.asOf) })}</li>
          <li>{say.releases('publishedOn', { date: dayIn(context, head.publishedAt) })}</li>
          <li>
            {nextReleaseOn
              ? say.releases('next', { date: dayIn(context, nextReleaseOn) })
              : say.releases('nextUnknown')}
          </li>
          <li>
            <a href={links.releases}>{say.releases('all')}</a>
          </li>
        </ul>
        <ul className="grid content-start gap-1">
          <li>
            <a href={links.csv(head.number)}>{say.releases('csvAll')}</a>
          </li>
          <li>
            <a href={links.permanent(head.number)}>{say.releases('permanent')}</a>
          </li>
          <li>
            <a href={links.data}>{say.releases('data')}</a>
          </li>
          <li>
            <Citation context={context} />
          </li>
        </ul>
      </div>
    </section>
  );
}

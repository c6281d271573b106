import { Citation } from '@/components/releases/citation';
import { dayIn, type ReleaseContext } from '@/components/releases/release-context';
import { textFor } from '@/lib/chart/reader';

/** Everything there is to take along, and how another program asks for it. */
export function DataPage({ context }: { context: ReleaseContext }) {
  const { head, release, reader, say, links, origin } = context;
  const { slug } = release.content.programme;
  const addresses = [
    ['release', `/api/v1/programmes/${slug}/releases/latest`],
    ['figures', `/api/v1/programmes/${slug}/releases/${head.number}/figures`],
    ['csv', links.csv(head.number)],
    ['indicators', `/api/v1/programmes/${slug}/indicators`],
    ['spec', '/api/v1/spec.json'],
  ] as const;
  return (
    <>
      <p className="mb-2 text-sm font-semibold">
        <a href={links.impact}>{textFor(reader, release.content.programme.title)}</a>
      </p>
      <h1>{say.data('title')}</h1>
      <p className="mt-3 max-w-measure text-lg text-soft">
        {say.data('subtitle', { number: head.number, date: dayIn(context, head.asOf) })}
      </p>
      <div className="mt-8 grid gap-4">
        <section aria-labelledby="files-title" className="card p-4 sm:p-6">
          <h2 id="files-title">{say.data('files')}</h2>
          <p className="mt-3">
            <a href={links.csv(head.number)} className="font-semibold">
              {say.data('csvAll')}
            </a>
          </p>
          <p className="text-sm text-soft">{say.data('csvNote')}</p>
          <p className="mt-3">
            <a href={links.json(head.number)} className="font-semibold">
              {say.data('jsonAll')}
            </a>
          </p>
          <p className="text-sm text-soft">
            {say.data('fingerprint')}{' '}
            <code dir="ltr" className="break-all">
              {head.contentHash}
            </code>
          </p>
          <h3 className="mt-5">{say.data('byIndicator')}</h3>
          <ul className="mt-1 grid gap-1">
            {release.content.indicators.map((indicator) => (
              <li key={indicator.code}>
                <a href={links.csv(head.number, indicator.code)}>
                  {textFor(reader, indicator.title)}
                </a>{' '}
                <bdi className="text-sm text-soft">{indicator.code}</bdi>
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="api-title" className="card p-4 sm:p-6">
          <h2 id="api-title">{say.data('api')}</h2>
          <p className="mt-2 max-w-measure">
            {say.data('apiNote')} <a href="/api/v1">{say.data('apiReading')}</a>
          </p>
          <dl className="mt-4 grid gap-3">
            {addresses.map(([key, address]) => (
              <div key={key}>
                <dt className="text-sm text-soft">{say.data(`address.${key}`)}</dt>
                <dd dir="ltr" className="text-start">
                  <a href={address} className="break-all">
                    {origin + address}
                  </a>
                </dd>
              </div>
            ))}
          </dl>
        </section>
        <section aria-labelledby="cite-title" className="card p-4 sm:p-6">
          <h2 id="cite-title">{say.data('cite')}</h2>
          <p className="mb-2 mt-2 max-w-measure text-soft">{say.data('citeNote')}</p>
          <Citation context={context} />
        </section>
      </div>
    </>
  );
}

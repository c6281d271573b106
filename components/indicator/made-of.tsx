import { LocalisedText } from '@/components/releases/localised-text';
import type { ReleaseContext } from '@/components/releases/release-context';
import type { ReleaseIndicator } from '@/lib/release/content';

/** What a calculated indicator adds, and who or what can be counted in several of them. */
export function MadeOf({
  context: { release, reader, links, say },
  indicator: { components, overlapNote },
}: {
  context: ReleaseContext;
  indicator: ReleaseIndicator;
}) {
  if (!components) return null;
  return (
    <>
      <div>
        <dt className="text-sm font-semibold text-soft">{say.indicator('about.madeOf')}</dt>
        <dd>
          <p>{say.indicator('about.madeOfRule', { count: components.length })}</p>
          <ul className="ms-5 list-disc">
            {components.map((code) => {
              const title = release.indicators.get(code)?.title;
              return (
                <li key={code}>
                  <a href={links.indicator(code)}>
                    {title ? <LocalisedText text={title} locale={reader.locale} /> : code}
                  </a>{' '}
                  <bdi className="text-soft">{code}</bdi>
                </li>
              );
            })}
          </ul>
        </dd>
      </div>
      {overlapNote && (
        <div>
          <dt className="text-sm font-semibold text-soft">{say.indicator('about.overlapNote')}</dt>
          <dd>
            <LocalisedText text={overlapNote} locale={reader.locale} />
          </dd>
        </div>
      )}
    </>
  );
}

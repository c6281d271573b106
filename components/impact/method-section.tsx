import { LocalisedText } from '@/components/releases/localised-text';
import type { ReleaseContext } from '@/components/releases/release-context';
import { placeName } from '@/lib/chart/place-order';
import { whatIsMissing } from '@/lib/chart/what-is-missing';
import type { Localised } from '@/lib/locale';

/** How the figures came about, what they cannot say, and what is not there. */
export function MethodSection({ context }: { context: ReleaseContext }) {
  const { release, say } = context;
  const { method, limits } = release.content.programme;
  return (
    <section id="method" aria-labelledby="method-title">
      <h2 id="method-title">{say.impact('method.title')}</h2>
      <div className="mt-4 grid gap-x-10 gap-y-6 md:grid-cols-2">
        {method && <Words title={say.impact('method.how')} text={method} context={context} />}
        {limits && <Words title={say.impact('method.limits')} text={limits} context={context} />}
        <MissingList context={context} />
      </div>
    </section>
  );
}

function Words({
  title,
  text,
  context,
}: {
  title: string;
  text: Localised;
  context: ReleaseContext;
}) {
  return (
    <div>
      <h3>{title}</h3>
      <p className="mt-1 max-w-measure">
        <LocalisedText text={text} locale={context.reader.locale} />
      </p>
    </div>
  );
}

function MissingList({ context }: { context: ReleaseContext }) {
  const { release, reader, say } = context;
  const found = whatIsMissing(release);
  const lines = [
    ...found.silentRegions.map((key) =>
      say.impact('missing.silentRegion', { place: placeName(release, key, reader) }),
    ),
    ...found.missing.map(({ placeKey, count }) =>
      say.impact('missing.planned', { place: placeName(release, placeKey, reader), count }),
    ),
    found.withoutTarget.count > 0 ? say.impact('missing.targets', found.withoutTarget) : null,
    found.withoutPhase > 0 ? say.impact('missing.phases', { count: found.withoutPhase }) : null,
    found.suppressed > 0 ? say.impact('missing.suppressed', { count: found.suppressed }) : null,
  ].filter((line) => line !== null);
  if (lines.length === 0) return null;
  return (
    <div id="missing">
      <h3>{say.impact('missing.title')}</h3>
      <ul className="mt-1 max-w-measure list-disc ps-5">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

import { LocalisedText } from '@/components/releases/localised-text';
import { publicLinks } from '@/components/releases/public-links';
import { dayIn, type ReleaseContext } from '@/components/releases/release-context';
import { Pill } from '@/components/ui/pill';
import type { ProgrammeSummary } from '@/lib/api/programme-schema';

type Voices = Pick<ReleaseContext, 'reader' | 'say'>;

/** The public programmes, real ones before demonstrations. */
export function ProgrammeList({
  programmes,
  voices,
}: {
  programmes: readonly ProgrammeSummary[];
  voices: Voices;
}) {
  const { say } = voices;
  const ordered = [...programmes].sort(
    (a, b) => Number(a.isDemonstration) - Number(b.isDemonstration),
  );
  return (
    <>
      <h1>{say.impact('list.title')}</h1>
      <p className="mt-3 max-w-measure text-lg text-soft">{say.impact('list.subtitle')}</p>
      {ordered.length === 0 && <p className="mt-8">{say.impact('list.none')}</p>}
      <ul className="mt-8 grid gap-4">
        {ordered.map((programme) => (
          <li key={programme.slug}>
            <ProgrammeCard programme={programme} voices={voices} />
          </li>
        ))}
      </ul>
    </>
  );
}

function ProgrammeCard({ programme, voices }: { programme: ProgrammeSummary; voices: Voices }) {
  const { reader, say } = voices;
  const { latestRelease } = programme;
  return (
    <article className="card grid gap-2 p-4 sm:p-6">
      {programme.isDemonstration && (
        <p>
          <Pill tone="waiting">{say.impact('list.demonstration')}</Pill>
        </p>
      )}
      {programme.kicker && (
        <p className="text-sm font-semibold text-brand">
          <LocalisedText text={programme.kicker} locale={reader.locale} />
        </p>
      )}
      <h2>
        <a href={publicLinks(reader.locale, programme.slug, null).impact}>
          <LocalisedText text={programme.title} locale={reader.locale} />
        </a>
      </h2>
      {programme.headline && (
        <p className="text-lg">
          <LocalisedText text={programme.headline} locale={reader.locale} />
        </p>
      )}
      <p className="text-sm text-soft">
        {latestRelease
          ? say.impact('list.release', {
              number: latestRelease.number,
              date: dayIn(voices, latestRelease.asOf),
            })
          : say.impact('list.noRelease')}
      </p>
    </article>
  );
}

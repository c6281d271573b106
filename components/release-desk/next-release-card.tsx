import type { NextRelease } from '@/lib/api/next-release-schema';
import { type Reader, textFor } from '@/lib/chart/reader';
import { languageNames } from '@/lib/locale';
import type { Say } from '@/lib/say';
import { ChangeTable } from './change-table';

/** What publishing now would do, in words. */
export function NextReleaseCard({
  next,
  reader,
  say,
}: {
  next: NextRelease;
  reader: Reader;
  say: Say;
}) {
  const count = (kind: string) => next.changes.filter((change) => change.kind === kind).length;
  return (
    <>
      <p className="max-w-measure">
        {next.latest
          ? say('summary.against', {
              number: next.latest.number,
              fresh: count('new'),
              changed: count('changed'),
              gone: count('gone'),
            })
          : say('summary.first', { count: next.figures })}
        {next.otherChanges > 0 && ` ${say('summary.others', { count: next.otherChanges })}`}
      </p>
      {next.latest && next.changes.length + next.otherChanges === 0 && (
        <p className="mt-1 font-medium">{say('summary.nothing', { number: next.latest.number })}</p>
      )}
      <Warnings next={next} reader={reader} say={say} />
      <ChangeTable next={next} reader={reader} say={say} />
    </>
  );
}

function Warnings({ next, reader, say }: { next: NextRelease; reader: Reader; say: Say }) {
  const { waiting, untranslated, withoutOrigin } = next;
  const lines = [
    waiting > 0 && say('warnings.waiting', { count: waiting }),
    withoutOrigin.length > 0 &&
      say('warnings.withoutOrigin', {
        count: withoutOrigin.length,
        codes: [...new Set(withoutOrigin.map(({ indicator }) => indicator))].join(', '),
      }),
  ].filter((line) => typeof line === 'string');
  if (lines.length + untranslated.length === 0) return null;
  return (
    <section
      aria-label={say('warnings.label')}
      className="mt-3 rounded-control bg-saffron-soft px-3 py-2 text-sm text-saffron-word"
    >
      <ul className="grid gap-1">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {untranslated.map(({ text, missing }) => (
          <li key={JSON.stringify(text)}>
            {say('warnings.untranslated', {
              title: textFor(reader, text),
              languages: missing.map((locale) => languageNames[locale]).join(', '),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}

import type { NamedChange, NextRelease } from '@/lib/api/next-release-schema';
import { type Reader, textFor } from '@/lib/chart/reader';
import { valueText } from '@/lib/chart/value-text';
import type { ReleaseIndicator } from '@/lib/release/content';
import type { Say } from '@/lib/say';
import { ScrollBox } from '../charts/scroll-box';
import { LocalisedText } from '../releases/localised-text';
import { changeWords } from './change-words';

const fewChanges = 12;

/** Every figure that the next release has otherwise than the latest. */
export function ChangeTable({
  next,
  reader,
  say,
}: {
  next: NextRelease;
  reader: Reader;
  /** Speaks the namespace `releaseDesk`. */
  say: Say;
}) {
  const { changes } = next;
  if (changes.length === 0) return null;
  const indicators = new Map(next.indicators.map((one) => [one.code, one]));
  const places = new Map(next.places.map(({ key, name }) => [key, textFor(reader, name)]));
  return (
    <details open={changes.length <= fewChanges} className="mt-3">
      <summary className="min-h-8 py-1 font-semibold text-brand">
        {say('changes.show', { count: changes.length })}
      </summary>
      <ScrollBox label={say('changes.caption')}>
        <table className="w-full border-collapse text-[0.9375rem]">
          <caption className="sr-only">{say('changes.caption')}</caption>
          <thead>
            <tr className="text-[0.8125rem] text-soft">
              {(['figure', 'where', 'kind', 'before', 'now'] as const).map((column) => (
                <th key={column} scope="col" className="p-2 text-start font-semibold">
                  {say(`changes.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {changes.map((change) => {
              const indicator = indicators.get(change.indicator);
              return (
                <tr
                  key={[change.indicator, change.place, phaseOf(change), change.period?.code].join(
                    ' ',
                  )}
                  className="border-t border-line"
                >
                  <th scope="row" className="p-2 text-start font-normal">
                    <strong className="font-semibold">
                      <bdi>{change.indicator}</bdi>
                    </strong>{' '}
                    {indicator && <LocalisedText text={indicator.title} locale={reader.locale} />}
                  </th>
                  <td className="p-2">{changeWords(change, places, reader)}</td>
                  <td className="p-2">{say(`changes.kinds.${change.kind}`)}</td>
                  <td className="p-2">{said(change.before, indicator, reader, say)}</td>
                  <td className="p-2 font-semibold">{said(change.now, indicator, reader, say)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollBox>
    </details>
  );
}

function phaseOf({ phase }: NamedChange): string {
  return phase.kind === 'phase' ? phase.code : phase.kind;
}

function said(
  figure: NamedChange['now'],
  indicator: ReleaseIndicator | undefined,
  reader: Reader,
  say: Say,
): string {
  return figure && indicator ? valueText(figure, indicator, reader).text : say('changes.nothing');
}

import { Citation } from '@/components/releases/citation';
import { dayIn, type ReleaseContext } from '@/components/releases/release-context';
import { SourceLinks } from '@/components/releases/source-links';
import { coverageText } from '@/lib/chart/coverage-text';
import type { NumberedSource } from '@/lib/chart/released-figures';
import { sourcesOf } from '@/lib/chart/released-figures';
import type { ReleaseFigure } from '@/lib/release/figure';

/** The same last lines under every chart: source, release and date, coverage, address, citation. */
export function CardFooter({
  context,
  code,
  figures,
}: {
  context: ReleaseContext;
  code: string;
  figures: readonly ReleaseFigure[];
}) {
  const { head, release, reader, say, links, origin } = context;
  const sources = new Map<string, NumberedSource>(
    figures.flatMap((figure) =>
      sourcesOf(release, figure).map((source) => [source.key, source] as const),
    ),
  );
  const whole = figures.findLast((figure) => figure.placeKey === null && figure.coverage);
  const coverage = whole && coverageText(whole, reader);
  const isPlanUnknown = figures.length > 0 && figures.every((figure) => !figure.isPlanKnown);
  const address = links.permanent(head.number, code);
  return (
    <div className="grid gap-1">
      {sources.size > 0 && (
        <p>
          {say.indicator('card.source')}{' '}
          <SourceLinks sources={[...sources.values()]} context={context} isFull />
        </p>
      )}
      <p>
        {say.indicator('card.release', {
          number: head.number,
          date: dayIn(context, head.asOf),
        })}
        {coverage && ` · ${say.indicator('card.coverage', { coverage })}`}
        {isPlanUnknown && ` · ${say.indicator('card.planUnknown')}`}
      </p>
      <p>
        {say.indicator('card.permanent')}{' '}
        <a href={address} dir="ltr" className="break-all">
          {origin + address}
        </a>
      </p>
      <Citation context={context} indicatorCode={code} />
    </div>
  );
}

import { Doubts } from '@/components/impact/doubts';
import { LocalisedText } from '@/components/releases/localised-text';
import type { ReleaseContext } from '@/components/releases/release-context';
import { figureTime, phaseColumns } from '@/lib/chart/phase-columns';
import { placeName, placeOrder } from '@/lib/chart/place-order';
import { cellFigures, columnKeyOf } from '@/lib/chart/released-figures';
import { valueText } from '@/lib/chart/value-text';
import type { ReleaseIndicator } from '@/lib/release/content';
import type { ReleaseFigure } from '@/lib/release/figure';
import { ContributorTable } from './contributor-table';

const openUpTo = 4;

/** Behind every figure: the sentence that says how it was made, and what it is made of. */
export function EvidenceSection({
  context,
  indicator,
}: {
  context: ReleaseContext;
  indicator: ReleaseIndicator;
}) {
  const { release, say } = context;
  const order = placeOrder(release);
  const figures = cellFigures(release, indicator.code)
    .filter((figure) => figure.contributors.length > 0 || figure.refusal !== null)
    .sort((a, b) => order(a.placeKey, b.placeKey));
  if (figures.length === 0) return null;
  return (
    <section id="evidence" aria-labelledby="evidence-title">
      <h2 id="evidence-title">{say.indicator('evidence.title')}</h2>
      <p className="mt-1 max-w-measure text-soft">{say.indicator('evidence.note')}</p>
      <ul className="mt-4 grid grid-cols-1 gap-3">
        {figures.map((figure) => (
          <li key={JSON.stringify([figure.placeKey, figure.phase, figure.period?.code])}>
            <FigureEvidence
              figure={figure}
              indicator={indicator}
              isOpen={figures.length <= openUpTo}
              hasParts={figure.contributors.length > 1 && isMadeOfParts(figure, figures)}
              context={context}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A total lists no observations where the figures of its parts list every one of them. */
function isMadeOfParts(figure: ReleaseFigure, others: readonly ReleaseFigure[]): boolean {
  const listed = new Set(
    others
      .filter((other) => other !== figure && isSmaller(other, figure))
      .flatMap((other) => other.contributors.map((one) => one.observationId)),
  );
  return figure.contributors.every((one) => listed.has(one.observationId));
}

function isSmaller(other: ReleaseFigure, figure: ReleaseFigure): boolean {
  return (
    columnKeyOf(other) === columnKeyOf(figure) &&
    other.contributors.length < figure.contributors.length
  );
}

function FigureEvidence({
  figure,
  indicator,
  isOpen,
  hasParts,
  context,
}: {
  figure: ReleaseFigure;
  indicator: ReleaseIndicator;
  isOpen: boolean;
  hasParts: boolean;
  context: ReleaseContext;
}) {
  const { release, reader, say } = context;
  const columns = phaseColumns(release, release.content.figures, reader);
  const value = valueText(figure, indicator, reader);
  const column = columns.find((one) => one.key === columnKeyOf(figure))?.title;
  const where = [placeName(release, figure.placeKey, reader), column]
    .concat(figure.period ? figureTime(figure, columns, reader) : [])
    .filter(Boolean);
  return (
    <details open={isOpen} className="card p-4">
      <summary className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <bdi className={value.isNumber ? 'text-lg font-semibold' : 'font-semibold'}>
          {value.text}
        </bdi>
        <span className="text-soft">{where.join(' · ')}</span>
        <span className="ms-auto text-sm text-brand">
          {say.indicator('evidence.observations', { count: figure.contributors.length })}
        </span>
      </summary>
      <div className="mt-3 grid grid-cols-1 gap-3">
        <p>
          <LocalisedText text={figure.refusal ?? figure.explanation} locale={reader.locale} />
        </p>
        {figure.basis === 'with-unapproved' && (
          <p className="text-saffron-word">{say.indicator('evidence.unapproved')}</p>
        )}
        <Doubts doubts={figure.doubts} context={context} />
        {hasParts ? (
          <p className="text-sm text-soft">{say.indicator('evidence.seeParts')}</p>
        ) : (
          <ContributorTable figure={figure} indicator={indicator} context={context} />
        )}
      </div>
    </details>
  );
}

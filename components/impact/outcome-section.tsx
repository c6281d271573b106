import { BulletSvg } from '@/components/charts/bullet-svg';
import { StatusPill } from '@/components/charts/status-pill';
import { LocalisedText } from '@/components/releases/localised-text';
import type { ReleaseContext } from '@/components/releases/release-context';
import { bulletOf } from '@/lib/chart/bullet';
import { coverageText } from '@/lib/chart/coverage-text';
import { distinctDoubts } from '@/lib/chart/distinct-doubts';
import { alikeFigures, headFigures, type OutcomeGroup } from '@/lib/chart/outcome-groups';
import { figureTime, phaseColumns } from '@/lib/chart/phase-columns';
import { placeName } from '@/lib/chart/place-order';
import { textFor } from '@/lib/chart/reader';
import { statusReason, statusWord } from '@/lib/chart/status-text';
import { hasMeasurableTarget, progressText, targetText } from '@/lib/chart/target-text';
import { stateWord, valueText } from '@/lib/chart/value-text';
import type { ReleaseIndicator } from '@/lib/release/content';
import type { ReleaseFigure } from '@/lib/release/figure';
import { Doubts } from './doubts';

/** One outcome: what it is about, and a row per indicator with its figures and their doubts. */
export function OutcomeSection({
  group: { result, indicators },
  context,
}: {
  group: OutcomeGroup;
  context: ReleaseContext;
}) {
  const { reader, links } = context;
  return (
    <section aria-labelledby={`result-${result.code}`} className="card p-4 sm:p-6">
      <h3 id={`result-${result.code}`} className="text-xl">
        <LocalisedText text={result.title} locale={reader.locale} />
      </h3>
      {result.description && (
        <p className="mt-1 max-w-measure text-sm text-soft">
          <LocalisedText text={result.description} locale={reader.locale} />
        </p>
      )}
      <ul className="mt-3">
        {indicators.map((indicator) => (
          <li
            key={indicator.code}
            className="grid gap-x-8 gap-y-2 border-t border-line py-4 md:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]"
          >
            <h4 className="font-semibold">
              <a href={links.indicator(indicator.code)}>{textFor(reader, indicator.title)}</a>{' '}
              <bdi className="block text-sm font-normal text-soft">{indicator.code}</bdi>
            </h4>
            <IndicatorFigures indicator={indicator} context={context} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function IndicatorFigures({
  indicator,
  context,
}: {
  indicator: ReleaseIndicator;
  context: ReleaseContext;
}) {
  const figures = headFigures(context.release, indicator.code);
  if (figures.length === 0) return <p className="text-soft">{context.say.impact('noFigureYet')}</p>;
  return (
    <div className="grid gap-3">
      <ul className="grid gap-3">
        {alikeFigures(figures).map((alike) => (
          <FigureLine
            key={JSON.stringify(alike.map((one) => [one.placeKey, one.phase, one.period?.code]))}
            figures={alike}
            indicator={indicator}
            context={context}
          />
        ))}
      </ul>
      <Doubts doubts={distinctDoubts(figures)} context={context} />
    </div>
  );
}

function FigureLine({
  figures,
  indicator,
  context: { release, reader },
}: {
  figures: readonly [ReleaseFigure, ...ReleaseFigure[]];
  indicator: ReleaseIndicator;
  context: ReleaseContext;
}) {
  const [figure] = figures;
  const value = valueText(figure, indicator, reader);
  const columns = phaseColumns(release, release.content.figures, reader);
  const isJudged = hasMeasurableTarget(figure);
  const aim = progressText(figure, indicator, reader) ?? targetText(figure, indicator, reader);
  const where = [
    figures
      .map((one) => placeName(release, one.placeKey, reader))
      .join(reader.words('list.separator')),
    figureTime(figure, columns, reader),
    coverageText(figure, reader),
  ];
  return (
    <li>
      <p className="flex flex-wrap items-baseline gap-x-2">
        {value.isNumber ? (
          <bdi className="text-xl font-semibold">{value.text}</bdi>
        ) : (
          <span className={figure.state === 'missing' ? 'hatched px-1' : ''}>{value.text}</span>
        )}
        {value.unit && <span className="text-sm text-soft">{value.unit}</span>}
        {value.detail && <span className="text-sm text-soft">{value.detail}</span>}
        {value.isNumber && (
          <span className="text-sm text-soft">{stateWord(figure.state, reader)}</span>
        )}
        {isJudged && (
          <StatusPill status={figure.status.code} word={statusWord(figure, indicator, reader)} />
        )}
      </p>
      {figure.target?.value != null && value.isNumber && (
        <div className="max-w-80">
          <BulletSvg spec={bulletOf(figure, reader)} track="solid" height={6} />
        </div>
      )}
      {statusReason(figure, reader) && (
        <p className="text-sm text-soft">{statusReason(figure, reader)}</p>
      )}
      {aim && <p className="text-sm text-soft">{aim}</p>}
      <p className="text-sm text-soft">{where.filter(Boolean).join(' · ')}</p>
    </li>
  );
}

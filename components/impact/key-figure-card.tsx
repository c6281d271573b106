import { BulletSvg } from '@/components/charts/bullet-svg';
import { StatusPill } from '@/components/charts/status-pill';
import { StepTrackSvg } from '@/components/charts/step-track-svg';
import type { ReleaseContext } from '@/components/releases/release-context';
import { SourceLinks } from '@/components/releases/source-links';
import { stepsOf } from '@/lib/chart/bar-row';
import { bulletOf } from '@/lib/chart/bullet';
import type { KeyFigure } from '@/lib/chart/key-figure';
import { figureTime, phaseColumns } from '@/lib/chart/phase-columns';
import { placeName } from '@/lib/chart/place-order';
import { textFor } from '@/lib/chart/reader';
import { sourcesOf } from '@/lib/chart/released-figures';
import { statusReason, statusWord } from '@/lib/chart/status-text';
import { progressText, targetText } from '@/lib/chart/target-text';
import { stateWord, valueText } from '@/lib/chart/value-text';
import { Doubts } from './doubts';

/** Characters from which the aim has a line of its own, above the status. */
const longAim = 60;

/** One figure large, with what it was aimed at, where, when and how far to believe it. */
export function KeyFigureCard({
  keyFigure,
  context,
}: {
  keyFigure: KeyFigure;
  context: ReleaseContext;
}) {
  const { indicator, figure } = keyFigure;
  const { reader, release, links, say } = context;
  const value = valueText(figure, indicator, reader);
  const columns = phaseColumns(release, release.content.figures, reader);
  const aim =
    progressText(figure, indicator, reader) ??
    targetText(figure, indicator, reader) ??
    say.impact('noTargetPublished');
  const reason = statusReason(figure, reader);
  const state = value.isNumber ? stateWord(figure.state, reader) : '';
  return (
    <article className="card row-span-7 grid grid-rows-subgrid gap-y-2.5 p-4 sm:p-6">
      <h3 className="font-normal text-soft">
        {textFor(reader, indicator.shortTitle ?? indicator.title)}
      </h3>
      <p>
        <a
          href={links.indicator(indicator.code)}
          className="text-ink no-underline hover:text-brand hover:underline"
        >
          <bdi
            className={
              value.isNumber ? 'text-[2.875rem] font-bold leading-tight' : 'text-xl font-semibold'
            }
          >
            {value.text}
          </bdi>
          {value.unit && <span className="sr-only"> {value.unit}</span>}
        </a>
        {state && <span className="text-sm text-soft"> {state}</span>}
        {value.detail && <span className="block text-sm text-soft">{value.detail}</span>}
      </p>
      <Track keyFigure={keyFigure} context={context} />
      <div className="flex flex-wrap content-start items-start justify-between gap-x-3 gap-y-1.5 text-sm text-soft">
        <p className={aim.length > longAim ? 'w-full' : 'min-w-0 flex-1 basis-36'}>{aim}</p>
        <StatusPill status={figure.status.code} word={statusWord(figure, indicator, reader)} />
        {reason && <p className="w-full">{reason}</p>}
      </div>
      <p className="text-sm text-soft">
        {placeName(release, figure.placeKey, reader)} · {figureTime(figure, columns, reader)}
      </p>
      <div>
        <Doubts doubts={figure.doubts} context={context} />
      </div>
      <p className="flex flex-wrap items-baseline justify-between gap-x-4 text-sm">
        <a href={links.indicator(indicator.code)}>{say.impact('evidence')}</a>
        <SourceLinks sources={sourcesOf(release, figure)} context={context} />
      </p>
    </article>
  );
}

/** A bullet against its target, stages, or an empty track where there is nothing to reach. */
function Track({ keyFigure: { indicator, figure }, context }: Parameters<typeof KeyFigureCard>[0]) {
  const { reader } = context;
  const steps = stepsOf(figure, indicator);
  const bullet = bulletOf(figure, reader);
  if (steps) return <StepTrackSvg steps={steps} isMirrored={bullet.isMirrored} />;
  return bullet.target === null ? (
    <BulletSvg spec={{ ...bullet, bar: null }} track="dashed" />
  ) : (
    <BulletSvg spec={bullet} track="solid" />
  );
}

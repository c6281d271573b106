import { ChartCard } from '@/components/charts/chart-card';
import { LocalisedText } from '@/components/releases/localised-text';
import type { ReleaseContext } from '@/components/releases/release-context';
import { textFor } from '@/lib/chart/reader';
import { cellFigures } from '@/lib/chart/released-figures';
import { hasMeasurableTarget } from '@/lib/chart/target-text';
import { percent, unitOfMany } from '@/lib/chart/value-text';
import type { Localised } from '@/lib/locale';
import type { ReleaseIndicator } from '@/lib/release/content';
import { CardFooter } from './card-footer';
import { cardViews } from './card-views';
import { MadeOf } from './made-of';

/** How status words are given; null where nothing of the indicator is compared with a target. */
function statusRule(
  { release, reader, say }: ReleaseContext,
  { code }: ReleaseIndicator,
): string | null {
  const { bands } = release.content.programme;
  const isJudged = (release.figures.get(code) ?? []).some(hasMeasurableTarget);
  if (!bands || !isJudged) return null;
  return say.indicator('about.statusRule', {
    onTrack: percent(bands.onTrackFrom, reader),
    ahead: percent(bands.aheadFrom, reader),
  });
}

/** What is counted, how, and what may and may not be done with it. */
export function AboutIndicator({
  context,
  indicator,
}: {
  context: ReleaseContext;
  indicator: ReleaseIndicator;
}) {
  const { release, reader, say } = context;
  const words = (key: string) => say.indicator(`about.${key}`);
  const texts: readonly (readonly [string, Localised | null])[] = [
    ['definition', indicator.definition],
    ['method', indicator.method],
    ['countingRule', indicator.countingRule],
    ['dataSource', indicator.dataSource],
    ['cohort', indicator.cohort],
  ];
  // How a sum comes about stands below; what is not said of it is not missing.
  const isSaid = (text: Localised | null) => text !== null || !indicator.components;
  const facts: readonly (readonly [string, string | null])[] = [
    ['code', indicator.code],
    ['unit', unitOfMany(indicator, reader)],
    ['kind', words(`kinds.${indicator.kind}`)],
    ['accumulation', words(`accumulations.${indicator.accumulation}`)],
    ['aggregation', words(`aggregations.${indicator.aggregation}`)],
    ['direction', words(`directions.${indicator.direction}`)],
    ['people', indicator.countsPeople ? words('countsPeople') : null],
    ['twice', indicator.mayCountTwice ? words('mayCountTwice') : null],
    ['status', statusRule(context, indicator)],
  ];
  const tags = release.content.tags.filter((tag) => tag.indicatorCode === indicator.code);
  return (
    <ChartCard
      id="about"
      level="h2"
      finding={words('title')}
      subtitle={textFor(reader, indicator.title)}
      summary={words('summary')}
      viewsLabel={say.indicator('view.label')}
      views={cardViews(context, indicator.code, 'about', 'by-place')}
      footer={
        <CardFooter
          context={context}
          code={indicator.code}
          figures={cellFigures(release, indicator.code)}
        />
      }
    >
      <dl className="grid max-w-measure gap-4">
        {texts
          .filter(([, text]) => isSaid(text))
          .map(([key, text]) => (
            <div key={key}>
              <dt className="text-sm font-semibold text-soft">{words(key)}</dt>
              <dd>
                {text ? (
                  <LocalisedText text={text} locale={reader.locale} />
                ) : (
                  <span className="text-soft">{words('notPublished')}</span>
                )}
              </dd>
            </div>
          ))}
        <MadeOf context={context} indicator={indicator} />
        {facts
          .filter(([, text]) => text !== null)
          .map(([key, text]) => (
            <div key={key}>
              <dt className="text-sm font-semibold text-soft">{words(key)}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        {tags.length > 0 && (
          <div>
            <dt className="text-sm font-semibold text-soft">{words('tags')}</dt>
            <dd>{tags.map((tag) => textFor(reader, tag.label)).join(' · ')}</dd>
          </div>
        )}
      </dl>
    </ChartCard>
  );
}

import { ScrollBox } from '@/components/charts/scroll-box';
import { LocalisedText } from '@/components/releases/localised-text';
import { dayIn, type ReleaseContext } from '@/components/releases/release-context';
import { SourceLinks } from '@/components/releases/source-links';
import { categoryLabel } from '@/lib/chart/category-label';
import { placeName } from '@/lib/chart/place-order';
import { periodText, textFor } from '@/lib/chart/reader';
import { stateWord, valueText } from '@/lib/chart/value-text';
import type { ReleaseIndicator } from '@/lib/release/content';
import type { Contributor, ReleaseFigure } from '@/lib/release/figure';

interface Props {
  figure: ReleaseFigure;
  indicator: ReleaseIndicator;
  context: ReleaseContext;
}

const facts = ['indicator', 'place', 'category', 'reportedBy', 'source', 'review'] as const;
type Fact = (typeof facts)[number];

/**
 * The observations a figure is made of, each with its source, its doubt and how it was checked.
 * What all of them have in common is said once, above.
 */
export function ContributorTable({ figure, indicator, context }: Props) {
  const { say } = context;
  const { contributors } = figure;
  const [first] = contributors;
  if (!first) return null;
  const shared =
    contributors.length > 1 ? facts.filter((fact) => isShared(contributors, fact)) : [];
  const isSplit = contributors.some((one) => one.categoryKey !== '');
  // The page is of one indicator, unless it adds others.
  const isSum = contributors.some((one) => one.indicatorCode !== undefined);
  const isSaid = (fact: Fact) =>
    (fact !== 'category' || isSplit) && (fact !== 'indicator' || isSum);
  const columns = facts.filter((fact) => !shared.includes(fact) && isSaid(fact));
  const label = say.indicator('evidence.tableLabel');
  return (
    <>
      {shared.length > 0 && (
        <dl className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
          {shared.filter(isSaid).map((fact) => (
            <div key={fact} className="flex flex-wrap gap-x-1.5">
              <dt className="text-soft">{say.indicator(`evidence.head.${fact}`)}</dt>
              <dd>
                <FactWords one={first} fact={fact} context={context} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <ScrollBox label={label}>
        <table className="border-collapse text-sm">
          <caption className="sr-only">{label}</caption>
          <thead>
            <tr className="border-b border-edge text-soft">
              {['period', 'value', ...columns].map((head) => (
                <th key={head} scope="col" className="px-2 py-1.5 text-start font-semibold">
                  {say.indicator(`evidence.head.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {contributors.map((one) => (
              <tr key={one.observationId} className="border-b border-line align-top">
                <th scope="row" className="px-2 py-1.5 text-start font-normal">
                  {periodText(one.period, context.reader)}
                </th>
                <td className="px-2 py-1.5">
                  <Value
                    one={one}
                    isDoubtSaid={figure.doubts.length > 0}
                    indicator={context.release.indicators.get(one.indicatorCode ?? '') ?? indicator}
                    context={context}
                  />
                </td>
                {columns.map((fact) => (
                  <td key={fact} className="px-2 py-1.5">
                    <FactWords one={one} fact={fact} context={context} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  );
}

function isShared(contributors: readonly Contributor[], fact: Fact): boolean {
  const keyOf = (one: Contributor) =>
    ({
      indicator: one.indicatorCode,
      place: one.placeKey,
      category: one.categoryKey,
      reportedBy: one.organisationCode,
      source: one.sourceKey,
      review: one.review + one.approvedOn,
    })[fact];
  return new Set(contributors.map(keyOf)).size === 1;
}

function FactWords({
  one,
  fact,
  context,
}: {
  one: Contributor;
  fact: Fact;
  context: ReleaseContext;
}) {
  const { release, reader, links, say } = context;
  if (fact === 'indicator') {
    const code = one.indicatorCode ?? '';
    const title = release.indicators.get(code)?.title;
    return (
      <a href={`${links.indicator(code)}#evidence`}>{title ? textFor(reader, title) : code}</a>
    );
  }
  if (fact === 'place') return placeName(release, one.placeKey, reader);
  if (fact === 'category') return categoryLabel(release, one.categoryKey, reader);
  if (fact === 'review') return reviewWords(one, context);
  if (fact === 'reportedBy') {
    const organisation = release.organisations.get(one.organisationCode ?? '');
    return organisation ? textFor(reader, organisation.name) : say.indicator('evidence.notSaid');
  }
  const source = release.sources.get(one.sourceKey ?? '');
  return source ? (
    <SourceLinks sources={[source]} context={context} isFull />
  ) : (
    say.indicator('evidence.notSaid')
  );
}

function Value({
  one,
  isDoubtSaid,
  indicator,
  context,
}: {
  one: Contributor;
  /** The figure's own doubts are this one's too, and stand above the table. */
  isDoubtSaid: boolean;
  indicator: ReleaseIndicator;
  context: ReleaseContext;
}) {
  const { reader, say } = context;
  const value = valueText(one, indicator, reader);
  const words = [
    value.detail,
    value.isNumber ? stateWord(one.state, reader) : '',
    one.isCarriedForward ? say.indicator('evidence.carriedForward') : '',
  ].filter(Boolean);
  const notes = [one.note, isDoubtSaid ? null : one.doubt].filter((note) => note !== null);
  return (
    <>
      <bdi className="font-semibold">{value.text}</bdi>
      {words.length > 0 && <span className="text-soft"> {words.join(' · ')}</span>}
      {notes.map((note) => (
        <span key={JSON.stringify(note)} className="block max-w-measure text-soft">
          <LocalisedText text={note} locale={reader.locale} />
        </span>
      ))}
    </>
  );
}

function reviewWords(one: Contributor, context: ReleaseContext): string {
  return context.say.indicator(
    one.approvedOn === null || one.review === 'loaded-from-source'
      ? `review.undated.${one.review}`
      : `review.dated.${one.review}`,
    { date: one.approvedOn ? dayIn(context, one.approvedOn) : '' },
  );
}

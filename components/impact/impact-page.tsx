import { DatesSection } from '@/components/releases/dates-section';
import { LocalisedText } from '@/components/releases/localised-text';
import type { ReleaseContext } from '@/components/releases/release-context';
import { ReleasePill } from '@/components/releases/release-pill';
import { SourcesSection } from '@/components/releases/sources-section';
import { keyFigures } from '@/lib/chart/key-figure';
import { outcomeGroups } from '@/lib/chart/outcome-groups';
import type { Localised } from '@/lib/locale';
import { KeyFigureCard } from './key-figure-card';
import { LearntSection } from './learnt-section';
import { MatrixAndMap } from './matrix-and-map';
import { MethodSection } from './method-section';
import { OutcomeSection } from './outcome-section';
import { PartnersSection } from './partners-section';

/** More indicators than this in every cell, and the matrix would hide what it shows. */
const matrixHolds = 14;

const cardColumns: Readonly<Record<number, string>> = {
  1: '',
  2: 'sm:grid-cols-2',
  3: 'md:grid-cols-3',
  4: 'sm:grid-cols-2 lg:grid-cols-4',
};

/** What the money achieved, and whether to believe it: the whole page of one release. */
export function ImpactPage({ context }: { context: ReleaseContext }) {
  const { release, say } = context;
  const figures = keyFigures(release);
  const codes = release.content.indicators.map((indicator) => indicator.code);
  const chosen = [...new Set(figures.map(({ indicator }) => indicator.code))];
  return (
    <>
      <ImpactHeader context={context} />
      {figures.length > 0 && (
        <section aria-labelledby="key-figures-title" className="mt-7">
          <h2 id="key-figures-title" className="sr-only">
            {say.impact('keyFigures')}
          </h2>
          <div className={`grid gap-4 ${cardColumns[figures.length] ?? cardColumns[3]}`}>
            {figures.map((keyFigure) => (
              <KeyFigureCard
                key={keyFigure.indicator.code}
                keyFigure={keyFigure}
                context={context}
              />
            ))}
          </div>
        </section>
      )}
      <MatrixAndMap
        context={context}
        indicatorCodes={codes.length <= matrixHolds || chosen.length === 0 ? codes : chosen}
      />
      <section id="indicators" aria-labelledby="indicators-title" className="mt-12">
        <h2 id="indicators-title">{say.impact('outcomes')}</h2>
        <div className="mt-4 grid gap-4">
          {outcomeGroups(release).map((group) => (
            <OutcomeSection key={group.result.code} group={group} context={context} />
          ))}
        </div>
      </section>
      <div className="mt-12 grid gap-12">
        <LearntSection context={context} />
        <MethodSection context={context} />
        <PartnersSection context={context} />
        <SourcesSection context={context} />
        <DatesSection context={context} />
      </div>
    </>
  );
}

function ImpactHeader({ context }: { context: ReleaseContext }) {
  const { programme } = context.release.content;
  const words = (text: Localised) => <LocalisedText text={text} locale={context.reader.locale} />;
  return (
    <div className="max-w-[54rem]">
      {programme.kicker && (
        <p className="mb-2 text-sm font-semibold text-brand">{words(programme.kicker)}</p>
      )}
      <h1>{words(programme.headline)}</h1>
      {programme.summary && (
        <p className="mt-3 max-w-measure text-lg text-soft">{words(programme.summary)}</p>
      )}
      <div className="mt-4">
        <ReleasePill context={context} />
      </div>
    </div>
  );
}

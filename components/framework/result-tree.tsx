import { useTranslations } from 'next-intl';
import { LocalisedText } from '@/components/releases/localised-text';
import { Pill } from '@/components/ui/pill';
import type { Editor } from '@/lib/api/framework/editor-schema';
import { groupBy } from '@/lib/group-by';
import type { Locale } from '@/lib/locale';
import { MissingLanguages } from './missing-languages';

type EditedResult = Editor['results'][number];
type ListedIndicator = Editor['indicators'][number];

/** Impact, outcomes and outputs, each with the indicators that measure it. */
export function ResultTree({ editor, locale }: { editor: Editor; locale: Locale }) {
  const t = useTranslations('framework');
  const results = editor.results.filter(({ isArchived }) => !isArchived);
  const below = groupBy(results, ({ parent }) => parent);
  const measured = groupBy(
    editor.indicators.filter(({ isArchived }) => !isArchived),
    ({ result }) => result,
  );
  if (results.length === 0) return <p>{t('results.none')}</p>;
  const branch = (result: EditedResult) => (
    <li key={result.code} className="card p-4 sm:p-5">
      <Heading result={result} locale={locale} />
      <Indicators indicators={measured.get(result.code) ?? []} locale={locale} />
      <Branches results={below.get(result.code) ?? []} branch={branch} />
    </li>
  );
  return <Branches results={below.get(null) ?? []} branch={branch} />;
}

function Branches({
  results,
  branch,
}: {
  results: readonly EditedResult[];
  branch: (result: EditedResult) => React.ReactNode;
}) {
  if (results.length === 0) return null;
  return <ul className="mt-3 grid gap-3">{results.map(branch)}</ul>;
}

function Heading({ result, locale }: { result: EditedResult; locale: Locale }) {
  const t = useTranslations('framework');
  return (
    <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
      <h2 className="text-lg">
        <bdi className="text-soft">{result.code}</bdi>{' '}
        <LocalisedText text={result.title} locale={locale} />
      </h2>
      <span className="text-sm text-soft">{t(`levels.${result.level}`)}</span>
      <MissingLanguages untranslated={result.untranslated} />
    </div>
  );
}

function Indicators({
  indicators,
  locale,
}: {
  indicators: readonly ListedIndicator[];
  locale: Locale;
}) {
  const t = useTranslations('framework');
  if (indicators.length === 0) return null;
  return (
    <ul className="mt-2 divide-y divide-line border-y border-line">
      {indicators.map((indicator) => (
        <li
          key={indicator.code}
          className="flex flex-wrap items-baseline gap-x-3 gap-y-1 py-2 text-[0.9375rem]"
        >
          <span className="min-w-0 grow">
            <bdi className="font-semibold">{indicator.code}</bdi>{' '}
            <LocalisedText text={indicator.title} locale={locale} />
          </span>
          {!indicator.isPublic && <Pill>{t('notPublic')}</Pill>}
          <MissingLanguages untranslated={indicator.untranslated} />
          <span className="text-sm text-soft">{t(`kinds.${indicator.kind}`)}</span>
        </li>
      ))}
    </ul>
  );
}

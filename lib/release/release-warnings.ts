import { type Locale, type Localised, locales } from '@/lib/locale';
import type { ReleaseContent } from './content';
import type { ReleaseFigure } from './figure';

/** A text that readers of some language would meet in another. */
export interface Untranslated {
  readonly text: Localised;
  readonly missing: readonly Locale[];
}

type Titled = Pick<
  ReleaseContent,
  'programme' | 'phases' | 'places' | 'results' | 'indicators' | 'dimensions'
>;

/** The titles of a release that are not there in every language, each once. */
export function untranslatedTitles(content: Titled): Untranslated[] {
  const { programme, phases, places, results, indicators, dimensions } = content;
  const texts = [
    programme.title,
    programme.headline,
    ...[phases, results, indicators].flat().map(({ title }) => title),
    ...places.filter(({ isInProgramme }) => isInProgramme).map(({ name }) => name),
    ...dimensions.flatMap(({ title, categories }) => [
      title,
      ...categories.map((one) => one.title),
    ]),
  ];
  return texts.flatMap((text) => {
    const missing = locales.filter((locale) => !text[locale]);
    return missing.length > 0 ? [{ text, missing }] : [];
  });
}

/** Figures with an observation for which neither a source nor an organisation stands. */
export function withoutOrigin(figures: readonly ReleaseFigure[]): ReleaseFigure[] {
  return figures.filter(({ contributors }) =>
    contributors.some(
      ({ sourceKey, organisationCode }) => sourceKey === null && organisationCode === null,
    ),
  );
}

import { type Locale, type Localised, locales } from '@/lib/locale';

/** A text that is written, and the languages it still lacks. */
export interface UntranslatedField {
  /** Path of the input, as `levels.0.label`. */
  readonly field: string;
  readonly missing: Locale[];
}

type Texts = Readonly<Record<string, Localised | null>>;

/** Texts without words are none: nothing of them is missing in one language alone. */
export function untranslatedFields(texts: Texts): UntranslatedField[] {
  return Object.entries(texts).flatMap(([field, text]) => {
    if (!text) return [];
    const missing = locales.filter((locale) => !text[locale]?.trim());
    return missing.length > 0 ? [{ field, missing }] : [];
  });
}

interface IndicatorTexts {
  readonly title: Localised;
  readonly shortTitle: Localised | null;
  readonly definition: Localised | null;
  readonly method: Localised | null;
  readonly dataSource: Localised | null;
  readonly countingRule: Localised | null;
  readonly cohort: Localised | null;
  readonly overlapNote: Localised | null;
  readonly unit: Readonly<Record<Locale, Readonly<Record<string, string>>>> | null;
  readonly levels: readonly { readonly label: Localised }[];
}

export function untranslatedIndicator(one: IndicatorTexts): UntranslatedField[] {
  const { title, shortTitle, definition, method, dataSource } = one;
  const { countingRule, cohort, overlapNote, unit, levels } = one;
  const unitText =
    unit && Object.fromEntries(locales.map((locale) => [locale, unit[locale]?.other ?? '']));
  return untranslatedFields({
    ...{ title, shortTitle, definition, method, dataSource, countingRule, cohort, overlapNote },
    unit: unitText,
    ...Object.fromEntries(levels.map(({ label }, at) => [`levels.${at}.label`, label])),
  });
}

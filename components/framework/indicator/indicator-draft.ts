import type { EditedIndicator } from '@/lib/api/framework/editor-schema';
import { unitForms } from '@/lib/indicator/unit-input';
import type {
  Accumulation,
  Aggregation,
  CumulativeOrigin,
  Direction,
  IndicatorKind,
  RatioSource,
  Trajectory,
} from '@/lib/indicator/vocabulary';
import { type Locale, locales } from '@/lib/locale';
import { noTexts, type Texts, textsOf } from '../../office/fields/texts';

export interface LevelDraft {
  /** Tells items of the list apart while they are edited; nothing outside the form knows it. */
  readonly id: number;
  readonly code: string;
  readonly label: Texts;
}

type UnitDraft = Readonly<Record<Locale, Readonly<Record<string, string>>>>;

/** An indicator as the form holds it: what is not chosen or typed yet is ''. */
export interface IndicatorDraft {
  readonly code: string;
  readonly result: string;
  readonly isPublic: boolean;
  readonly isPlanKnown: boolean;
  readonly title: Texts;
  readonly shortTitle: Texts;
  readonly definition: Texts;
  readonly method: Texts;
  readonly dataSource: Texts;
  readonly countingRule: Texts;
  readonly cohort: Texts;
  readonly overlapNote: Texts;
  readonly responsible: string;
  readonly kind: IndicatorKind | '';
  readonly currency: string;
  readonly accumulation: Accumulation | '';
  readonly cumulativeOrigin: CumulativeOrigin | '';
  readonly snapshotMaxAgeDays: string;
  readonly aggregation: Aggregation | '';
  readonly ratioSource: RatioSource | '';
  readonly direction: Direction | '';
  readonly trajectory: Trajectory | '';
  readonly decimals: string;
  readonly unit: UnitDraft;
  readonly countsPeople: boolean;
  readonly mayCountTwice: boolean;
  readonly allowsNegative: boolean;
  readonly levels: readonly LevelDraft[];
  /** It adds others, where its kind can be added. */
  readonly isCalculated: boolean;
  /** Codes of those it adds. */
  readonly components: readonly string[];
}

const noUnit: UnitDraft = { fr: {}, en: {}, ar: {} };

/** The forms the unit is asked in; French "many" may be left to "other". */
export const unitFormsAsked: Readonly<Record<Locale, readonly string[]>> = {
  ...unitForms,
  fr: [...unitForms.fr, 'many'],
};

/** A new indicator, as yet without a kind. */
export function emptyDraft(result: string): IndicatorDraft {
  return {
    code: '',
    result,
    isPublic: true,
    isPlanKnown: true,
    title: noTexts,
    shortTitle: noTexts,
    definition: noTexts,
    method: noTexts,
    dataSource: noTexts,
    countingRule: noTexts,
    cohort: noTexts,
    overlapNote: noTexts,
    responsible: '',
    kind: '',
    currency: '',
    accumulation: '',
    cumulativeOrigin: '',
    snapshotMaxAgeDays: '',
    aggregation: '',
    ratioSource: '',
    direction: '',
    trajectory: '',
    decimals: '0',
    unit: noUnit,
    countsPeople: false,
    mayCountTwice: false,
    allowsNegative: false,
    levels: [],
    isCalculated: false,
    components: [],
  };
}

export function draftOf(indicator: EditedIndicator): IndicatorDraft {
  const { code, result, isPublic, isPlanKnown, kind, accumulation, aggregation } = indicator;
  const { direction, trajectory, countsPeople, mayCountTwice, allowsNegative } = indicator;
  return {
    ...{ code, result, isPublic, isPlanKnown, kind, accumulation, aggregation },
    ...{ direction, trajectory, countsPeople, mayCountTwice, allowsNegative },
    title: textsOf(indicator.title),
    shortTitle: textsOf(indicator.shortTitle),
    definition: textsOf(indicator.definition),
    method: textsOf(indicator.method),
    dataSource: textsOf(indicator.dataSource),
    countingRule: textsOf(indicator.countingRule),
    cohort: textsOf(indicator.cohort),
    overlapNote: textsOf(indicator.overlapNote),
    responsible: indicator.responsible ?? '',
    currency: indicator.currency ?? '',
    cumulativeOrigin: indicator.cumulativeOrigin ?? '',
    snapshotMaxAgeDays: indicator.snapshotMaxAgeDays?.toString() ?? '',
    ratioSource: indicator.ratioSource ?? '',
    decimals: String(indicator.decimals),
    unit: indicator.unit ?? noUnit,
    isCalculated: indicator.components.length > 0,
    components: indicator.components,
    levels: indicator.levels.map(({ code: level, label }, at) => ({
      id: at + 1,
      code: level,
      label: textsOf(label),
    })),
  };
}

/** The forms that were typed, by language; null where the unit has no words at all. */
export function writtenUnit(unit: UnitDraft): UnitDraft | null {
  const written = locales.map((locale) => {
    const forms = Object.entries(unit[locale]).flatMap(([form, typed]) =>
      typed.trim() === '' ? [] : [[form, typed.trim()] as const],
    );
    return [locale, Object.fromEntries(forms)] as const;
  });
  if (written.every(([, forms]) => Object.keys(forms).length === 0)) return null;
  return { ...noUnit, ...Object.fromEntries(written) };
}

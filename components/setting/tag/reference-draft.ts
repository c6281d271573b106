import type { InputProblem } from '@/lib/input-problems';
import { inputProblems } from '@/lib/input-problems';
import type { Locale, Localised } from '@/lib/locale';
import { formatNumber } from '@/lib/numbers/format';
import { readNumber } from '@/lib/numbers/read';
import type { ContributionRule } from '@/lib/tag/contribution';
import { type ReferencesInput, referencesInput } from '@/lib/tag/tag-input';
import type { Reference } from './tag-subject';
import type { OfferedTerm } from './term-search';

/** How an indicator counts towards a reference indicator, as it is typed. */
export interface ReferenceDraft {
  readonly term: OfferedTerm;
  readonly rule: ContributionRule;
  /** In per cent. */
  readonly share: string;
  readonly note: Localised;
}

export function draftOf(
  { rule, share, note }: Reference,
  term: OfferedTerm,
  locale: Locale,
): ReferenceDraft {
  return { term, rule, share: share === null ? '' : percentOf(share, locale), note: note ?? {} };
}

export function percentOf(share: number, locale: Locale): string {
  const [, fraction = ''] = String(Number((share * 100).toPrecision(12))).split('.');
  return formatNumber(share, locale, { kind: 'percent', decimals: fraction.length });
}

/** The input, or what is wrong with it, as `2.share`. */
export function readReferences(
  drafts: readonly ReferenceDraft[],
  locale: Locale,
): { readonly input: ReferencesInput } | { readonly problems: readonly InputProblem[] } {
  const parsed = referencesInput.safeParse({
    references: drafts.map(({ term, rule, share, note }) => ({
      ...{ vocabulary: term.vocabulary, code: term.code, rule, note },
      share: rule === 'share' ? shareFrom(share, locale) : null,
    })),
  });
  if (parsed.success) return { input: parsed.data };
  return {
    problems: inputProblems(parsed.error).map((problem) => ({
      ...problem,
      // The API speaks of fractions, the field of per cent.
      words: problem.field.endsWith('.share')
        ? 'setting.tags.reference.shareWanted'
        : problem.words,
      field: problem.field.replace('references.', ''),
    })),
  };
}

/** Null where it is no number between the two. */
function shareFrom(typed: string, locale: Locale): number | null {
  const read = readNumber(typed, { locale, decimals: 6, kind: 'percent', percentIn: 'percent' });
  if (read.kind === 'ambiguous') return read.readings.find((one) => one > 0 && one < 1) ?? null;
  return read.kind === 'number' ? read.value : null;
}

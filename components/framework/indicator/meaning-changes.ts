import { canonicalJson } from '@/lib/canonical-json';
import { changeRules, type MeaningField } from '@/lib/indicator/version-rules';
import type { DraftInput } from './draft-input';

const fields = Object.keys(changeRules) as MeaningField[];

/** What was changed that gives values another meaning; each asks for a new version where some stand. */
export function meaningChanges(before: DraftInput, after: DraftInput): MeaningField[] {
  const [earlier, now] = [comparable(before), comparable(after)];
  return fields.filter(
    (field) =>
      changeRules[field] === 'new-version' &&
      canonicalJson(earlier[field] ?? null) !== canonicalJson(now[field] ?? null),
  );
}

/** Codes of levels and their order are apart from their labels, which are only corrected. */
function comparable({ levels, ...said }: DraftInput): Readonly<Record<string, unknown>> {
  const list = levels as readonly { readonly code: string }[];
  return { ...said, levelCodes: list.map(({ code }) => code) };
}

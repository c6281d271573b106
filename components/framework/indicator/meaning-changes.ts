import { canonicalJson } from '@/lib/canonical-json';
import { changeRules, type MeaningField } from '@/lib/indicator/version-rules';
import type { DraftInput } from './draft-input';

/** Labels of levels are only ever corrected. */
export type AskingField = Exclude<MeaningField, 'levelLabels'>;

const fields = Object.keys(changeRules).filter((field) => field !== 'levelLabels') as AskingField[];

/** What was changed that gives values another meaning; each asks for a new version where some stand. */
export function meaningChanges(before: DraftInput, after: DraftInput): AskingField[] {
  const [earlier, now] = [comparable(before), comparable(after)];
  return fields.filter(
    (field) =>
      changeRules[field] === 'new-version' &&
      canonicalJson(earlier[field] ?? null) !== canonicalJson(now[field] ?? null),
  );
}

function comparable({ levels, ...said }: DraftInput): Readonly<Record<string, unknown>> {
  const list = levels as readonly { readonly code: string }[];
  return { ...said, levelCodes: list.map(({ code }) => code) };
}

import type { Editor } from '@/lib/api/framework/editor-schema';
import type { ResultLevel } from '@/lib/indicator/vocabulary';
import type { conditionKinds } from '@/lib/result/result-input';
import { noTexts, type Texts, textsOf, writtenIn, writtenOrNull } from '../../office/fields/texts';
import { levelsUnder } from '../tree/tree-moves';

export interface ConditionDraft {
  /** Tells items of the list apart while they are edited. */
  readonly id: number;
  readonly kind: (typeof conditionKinds)[number];
  readonly text: Texts;
}

/** A result as the form holds it; a level that is not chosen yet is ''. */
export interface ResultDraft {
  readonly code: string;
  /** The code of the result above; '' at the root. */
  readonly parent: string;
  readonly level: ResultLevel | '';
  readonly title: Texts;
  readonly description: Texts;
  readonly conditions: readonly ConditionDraft[];
}

const blank: ResultDraft = {
  ...{ code: '', parent: '', level: '', title: noTexts, description: noTexts, conditions: [] },
};

/** A new result under one of those that are there, or at the root. */
export function newResultDraft(results: Editor['results'], parent: string): ResultDraft {
  return withParent(blank, results, parent);
}

export function resultDraftOf(result: Editor['results'][number]): ResultDraft {
  return {
    code: result.code,
    parent: result.parent ?? '',
    level: result.level,
    title: textsOf(result.title),
    description: textsOf(result.description),
    conditions: result.conditions.map(({ kind, text }, at) => ({
      id: at + 1,
      kind,
      text: textsOf(text),
    })),
  };
}

/** A draft in the shape of the API's input; what is missing is for the schema to say. */
export function resultDraftInput(draft: ResultDraft) {
  return {
    code: draft.code.trim(),
    parent: draft.parent || null,
    level: draft.level,
    title: writtenIn(draft.title),
    description: writtenOrNull(draft.description),
    conditions: draft.conditions.map(({ kind, text }) => ({ kind, text: writtenIn(text) })),
  };
}

/** The draft under another result: a level that cannot stand there is open again, an only one is set. */
export function withParent(
  draft: ResultDraft,
  results: Editor['results'],
  parent: string,
): ResultDraft {
  const above = results.find(({ code }) => code === parent)?.level ?? null;
  const offered = levelsUnder(above);
  const kept = offered.find((level) => level === draft.level);
  const only = offered.length === 1 ? offered[0] : undefined;
  return { ...draft, parent, level: kept ?? only ?? '' };
}

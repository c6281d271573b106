import { eq } from 'drizzle-orm';
import { AppError } from '@/lib/errors';
import type { Authorised } from '@/lib/permissions';
import { readTerms, type Term } from '@/lib/tag/read-terms';
import type { VocabularyInput } from '@/lib/tag/vocabulary-input';
import { CellProblems } from '../cell-problems';
import { changedFields } from '../changed-fields';
import type { Queryable } from '../open';
import { listTerms, listVocabularies } from '../queries/list-terms';
import { indicatorReference, tag, vocabulary, vocabularyTerm } from '../schema/tag';
import { transact } from '../transact';
import { type Moment, recordChange } from './record-change';

interface Input extends VocabularyInput, Moment {
  readonly vocabulary: string;
}

export interface LoadedVocabulary {
  readonly terms: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Codes that the file no longer has and that something is tagged with: they stay. */
  readonly kept: string[];
}

/** Loads a vocabulary of the programme's own, or a new edition of it. Terms in use are never lost. */
export function loadVocabulary(
  db: Queryable,
  scope: Authorised<'editFramework'>,
  { now, way, vocabulary: code, csv, ...about }: Input,
): LoadedVocabulary {
  const { programmeId } = scope.subject;
  const { terms, problems } = readTerms(csv);
  const wrong = new CellProblems();
  for (const { field, words, params } of problems) wrong.add(field, words, params);
  wrong.refuse();
  return transact(db, (tx) => {
    const known = listVocabularies(tx, programmeId).filter((one) => one.code === code);
    if (known.some((one) => one.programmeId === null)) {
      throw new AppError('conflict', { field: 'vocabulary', words: 'api.vocabularies.shared' });
    }
    const before = known[0];
    const id = before?.id ?? insertVocabulary(tx, { ...about, programmeId, code });
    tx.update(vocabulary).set(about).where(eq(vocabulary.id, id)).run();
    const held = listTerms(tx, programmeId).filter(({ vocabularyId }) => vocabularyId === id);
    const done = writeTerms(tx, id, held, terms);
    const change = changedFields({ ...before }, about);
    if (!before || change || done.added + done.changed + done.removed > 0) {
      const { kept, ...counts } = done;
      recordChange(
        tx,
        scope,
        { now, way },
        {
          action: 'load-vocabulary',
          subjectKind: 'vocabulary',
          subjectId: String(id),
          before: before ? { code, ...change?.before } : null,
          after: { code, ...change?.after, ...counts, kept },
        },
      );
    }
    return { terms: terms.length + done.kept.length, ...done };
  });
}

function insertVocabulary(tx: Queryable, values: typeof vocabulary.$inferInsert): number {
  return tx.insert(vocabulary).values(values).returning({ id: vocabulary.id }).get().id;
}

function writeTerms(
  tx: Queryable,
  vocabularyId: number,
  held: ReturnType<typeof listTerms>,
  terms: readonly Term[],
): Omit<LoadedVocabulary, 'terms'> {
  const byCode = new Map(held.map((term) => [term.code, term]));
  let [added, changed, removed] = [0, 0, 0];
  for (const term of terms) {
    const own = byCode.get(term.code);
    byCode.delete(term.code);
    if (!own) {
      tx.insert(vocabularyTerm)
        .values({ vocabularyId, ...term })
        .run();
      added += 1;
    } else if (changedFields(own, { ...term })) {
      tx.update(vocabularyTerm).set(term).where(eq(vocabularyTerm.id, own.id)).run();
      changed += 1;
    }
  }
  const kept: string[] = [];
  for (const { id, code } of byCode.values()) {
    if (isUsed(tx, id)) kept.push(code);
    else {
      tx.delete(vocabularyTerm).where(eq(vocabularyTerm.id, id)).run();
      removed += 1;
    }
  }
  return { added, changed, removed, kept };
}

function isUsed(tx: Queryable, termId: number): boolean {
  return [tag, indicatorReference].some((table) =>
    tx.select({ id: table.id }).from(table).where(eq(table.termId, termId)).get(),
  );
}

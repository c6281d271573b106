import { and, eq, isNull } from 'drizzle-orm';
import type { Localised } from '@/lib/locale';
import type { Queryable } from '../open';
import { vocabulary, vocabularyTerm } from '../schema/tag';
import { gcmObjectives } from './vocabularies/gcm-objectives';
import { sdgGoals, sdgTargets } from './vocabularies/sdg-terms';
import { words } from './words';

export interface TermSeed {
  readonly code: string;
  readonly label: Localised;
  /** Languages whose label is ours; null where all of them are the vocabulary's. */
  readonly unofficialLocales: string[] | null;
}

const vocabularies = {
  'sdg-goal': {
    title: words(
      'Objectifs de développement durable',
      'Sustainable Development Goals',
      'أهداف التنمية المستدامة',
    ),
    terms: sdgGoals,
  },
  'sdg-target': {
    title: words(
      'Cibles des objectifs de développement durable',
      'Targets of the Sustainable Development Goals',
      'غايات أهداف التنمية المستدامة',
    ),
    terms: sdgTargets,
  },
  gcm: {
    title: words(
      'Objectifs du Pacte mondial sur les migrations',
      'Objectives of the Global Compact for Migration',
      'أهداف الاتفاق العالمي من أجل الهجرة',
    ),
    terms: gcmObjectives,
  },
} as const;

export type VocabularyCode = keyof typeof vocabularies;

/** Puts in the shared vocabularies this database lacks; both programmes may call it. */
export function seedVocabularies(tx: Queryable): void {
  for (const [code, { title, terms }] of Object.entries(vocabularies)) {
    const known = tx
      .select({ id: vocabulary.id })
      .from(vocabulary)
      .where(and(eq(vocabulary.code, code), isNull(vocabulary.programmeId)))
      .get();
    if (known) continue;
    const { id: vocabularyId } = tx
      .insert(vocabulary)
      .values({ code, title })
      .returning({ id: vocabulary.id })
      .get();
    for (const term of terms) {
      tx.insert(vocabularyTerm)
        .values({ vocabularyId, ...term })
        .run();
    }
  }
}

import { createHash } from 'node:crypto';
import { desc, eq } from 'drizzle-orm';
import { canonicalJson } from '@/lib/canonical-json';
import { AppError } from '@/lib/errors';
import type { ReleaseContent } from '@/lib/release/content';
import type { PublishInput } from '@/lib/release/release-input';
import type { AllWords } from '@/lib/rollup/explain';
import { insertReleaseFigures } from '../insert-release-figures';
import type { Queryable } from '../open';
import { computeRelease } from '../queries/compute-release';
import { release } from '../schema/release';
import { raisePublicRevision } from './raise-public-revision';
import { type HistoryEntry, recordHistory } from './record-history';

interface FreezeInput extends PublishInput {
  readonly programmeId: number;
  /** null where nobody published it: a release that comes with its data. */
  readonly personId: string | null;
  readonly words: AllWords;
  readonly now: string;
  readonly way: HistoryEntry['way'];
}

interface StoreInput extends Omit<FreezeInput, 'words'> {
  readonly content: ReleaseContent;
}

export interface FrozenRelease {
  readonly number: number;
  readonly contentHash: string;
}

/**
 * Computes every figure of the approved values and stores them under the next number. Call it inside
 * a transaction: what it reads and what it writes are of one moment.
 */
export function freezeRelease(tx: Queryable, { words, ...input }: FreezeInput): FrozenRelease {
  const content = computeRelease(tx, { ...input, words });
  return storeRelease(tx, { ...input, content });
}

/** Stores what was computed. Call it in a transaction that knows that nothing has changed since. */
export function storeRelease(tx: Queryable, input: StoreInput): FrozenRelease {
  const { programmeId, asOf, now, note, content } = input;
  if (!content.figures.some(({ contributors }) => contributors.length > 0)) {
    throw new AppError('invalid', { words: 'api.releases.nothingApproved' });
  }
  const contentHash = createHash('sha256').update(canonicalJson(content)).digest('hex');
  const last = tx
    .select({
      number: release.number,
      asOf: release.asOf,
      status: release.status,
      contentHash: release.contentHash,
    })
    .from(release)
    .where(eq(release.programmeId, programmeId))
    .orderBy(desc(release.number))
    .limit(1)
    .get();
  const isStanding = last?.status === 'published';
  if (isStanding && last.contentHash === contentHash && last.asOf === asOf) {
    const params = { number: last.number };
    throw new AppError('conflict', { words: 'api.releases.nothingChanged', params });
  }
  const number = (last?.number ?? 0) + 1;
  const { figures, ...texts } = content;
  const { id } = tx
    .insert(release)
    .values({
      programmeId,
      number,
      asOf,
      publishedAt: now,
      publishedBy: input.personId,
      note,
      content: texts,
      contentHash,
    })
    .returning({ id: release.id })
    .get();
  insertReleaseFigures(tx, id, figures);
  raisePublicRevision(tx);
  recordHistory(tx, {
    at: now,
    personId: input.personId,
    way: input.way,
    action: 'publish-release',
    programmeId,
    subjectKind: 'release',
    subjectId: String(id),
    before: null,
    after: { number, asOf, contentHash, figures: figures.length },
    reason: null,
  });
  return { number, contentHash };
}

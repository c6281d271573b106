import 'server-only';
import type { Queryable } from '@/db/open';
import { findRelease } from '@/db/queries/find-release';
import { findReleaseHeader } from '@/db/queries/list-releases';
import type { ReleaseHeader } from '@/lib/api/programme-schema';
import type { Release, ReleaseContent } from '@/lib/release/content';

/** A large release is some 20 MB of JSON, and a hundred pages are drawn from it after publishing. */
const keptAtOnce = 2;

type Kept = Map<string, ReleaseContent>;

// Next loads a module once per layer; what is kept is kept once per process and database.
const holder = globalThis as typeof globalThis & { atharReleases?: WeakMap<Queryable, Kept> };

interface Wanted {
  readonly programmeId: number;
  readonly release: number | 'latest';
}

/**
 * A published release, whole; null for none, or a withdrawn one. A release never changes, so the
 * last ones that were asked for stay read; whether one still stands is asked of the database.
 */
export function findKeptRelease(db: Queryable, wanted: Wanted): (ReleaseHeader & Release) | null {
  const found = findReleaseHeader(db, wanted.programmeId, wanted.release);
  if (!found) return null;
  const kept = keptOf(db);
  const key = `${found.id} ${found.header.contentHash}`;
  const content =
    kept.get(key) ?? findRelease(db, { ...wanted, release: found.header.number })?.content;
  if (!content) return null;
  kept.delete(key);
  kept.set(key, content);
  const [oldest] = kept.keys();
  if (kept.size > keptAtOnce && oldest !== undefined) kept.delete(oldest);
  return { ...found.header, content };
}

function keptOf(db: Queryable): Kept {
  holder.atharReleases ??= new WeakMap();
  const kept = holder.atharReleases.get(db) ?? new Map<string, ReleaseContent>();
  holder.atharReleases.set(db, kept);
  return kept;
}

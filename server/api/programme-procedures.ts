import 'server-only';
import { findProgramme } from '@/db/queries/find-programme';
import { findReleaseTexts } from '@/db/queries/find-release';
import { findReleasedIndicator } from '@/db/queries/find-released-indicator';
import { listOfficeProgrammes } from '@/db/queries/list-office-programmes';
import { listPublicProgrammes } from '@/db/queries/list-public-programmes';
import { summariseProgramme } from '@/db/queries/summarise-programme';
import { AppError } from '@/lib/errors';
import { readableProgramme } from '../gate/readable-programme';
import { api } from './base';
import type { ApiContext } from './context';

function latestTexts(
  context: ApiContext,
  address: { programme: string; secret?: string | undefined },
) {
  const { id: programmeId } = readableProgramme(context, address);
  return findReleaseTexts(context.db, { programmeId, release: 'latest' })?.content ?? null;
}

export const programmeProcedures = {
  list: api.programmes.list.handler(({ context: { db, caller } }) => {
    const open = listPublicProgrammes(db);
    if (caller.kind === 'public') return open;
    const listed = new Set(open.map(({ slug }) => slug));
    const own = listOfficeProgrammes(db, caller)
      .filter(({ slug }) => !listed.has(slug))
      .flatMap(({ slug }) => findProgramme(db, slug) ?? [])
      .map((programme) => summariseProgramme(db, programme));
    return [...open, ...own];
  }),
  get: api.programmes.get.handler(({ context, input }) =>
    summariseProgramme(context.db, readableProgramme(context, input)),
  ),
  phases: api.programmes.phases.handler(
    ({ context, input }) => latestTexts(context, input)?.phases ?? [],
  ),
  places: api.programmes.places.handler(
    ({ context, input }) => latestTexts(context, input)?.places ?? [],
  ),
  indicators: api.programmes.indicators.handler(
    ({ context, input }) => latestTexts(context, input)?.indicators ?? [],
  ),
  indicator: api.programmes.indicator.handler(({ context, input }) => {
    const { id: programmeId } = readableProgramme(context, input);
    const found = findReleasedIndicator(context.db, { programmeId, code: input.indicator });
    if (!found) throw new AppError('not-found', { field: 'indicator' });
    return found;
  }),
};

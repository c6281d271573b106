import 'server-only';
import { withdrawRelease } from '@/db/commands/withdraw-release';
import { findReleaseTexts, missingRelease, pageReleaseFigures } from '@/db/queries/find-release';
import { findReleaseHeader, listReleases } from '@/db/queries/list-releases';
import { largestPage } from '@/lib/api/address-schema';
import { defaultLocale } from '@/lib/locale';
import { readableProgramme } from '../gate/readable-programme';
import { asFile } from './as-file';
import { api } from './base';
import { officeProgramme } from './programme-door';
import { writing } from './writing';

export const releaseProcedures = {
  list: api.releases.list.handler(({ context, input }) =>
    listReleases(context.db, readableProgramme(context, input).id),
  ),
  get: api.releases.get.handler(({ context, input }) => {
    const { id: programmeId } = readableProgramme(context, input);
    const wanted = { programmeId, release: input.release };
    const found = findReleaseTexts(context.db, wanted);
    if (!found) throw missingRelease(context.db, wanted);
    const { id: _, ...texts } = found;
    return texts;
  }),
  document: api.releases.document.handler(async ({ context, input }) =>
    asFile(await context.run('releaseDocument', context.caller, input), 'application/json'),
  ),
  figuresCsv: api.releases.figuresCsv.handler(async ({ context, input }) => {
    const { indicator, lang: locale = defaultLocale, ...address } = input;
    const job = { ...address, indicator, locale };
    return asFile(await context.run('figuresTable', context.caller, job), 'text/csv');
  }),
  figures: api.releases.figures.handler(({ context, input }) => {
    const { id: programmeId } = readableProgramme(context, input);
    const found = findReleaseHeader(context.db, programmeId, input.release);
    if (!found) throw missingRelease(context.db, { programmeId, release: input.release });
    const page = pageReleaseFigures(context.db, found.id, {
      indicatorCode: input.indicator,
      placeKey: input.place,
      phaseCode: input.phase,
      isWhole: input.part === 'totals',
      after: input.after,
      limit: Math.min(input.limit, largestPage),
    });
    return { release: found.header, ...page };
  }),
  publish: api.releases.publish.handler(({ context, input: { programme, ...asked } }) => {
    const { scope } = officeProgramme(context, programme, 'publishRelease');
    const { programmeId } = scope.subject;
    const at = { now: context.now(), way: context.way };
    return context.run('publishRelease', scope.caller, { programmeId, ...asked, ...at });
  }),
  withdraw: api.releases.withdraw.handler(async ({ context, input }) => {
    const { programme, release: number, reason } = input;
    const { scope } = officeProgramme(context, programme, 'publishRelease');
    await writing(context, (at) => withdrawRelease(context.db, scope, { number, reason, ...at }));
    return { number };
  }),
};

import 'server-only';
import { withdrawRelease } from '@/db/commands/withdraw-release';
import { listReleaseFigures } from '@/db/queries/find-release';
import { findReleaseHeader, listReleases } from '@/db/queries/list-releases';
import { AppError } from '@/lib/errors';
import { defaultLocale } from '@/lib/locale';
import { api } from './base';
import { figuresCsvFile } from './figures-csv-file';
import { findKeptRelease } from './kept-releases';
import { officeProgramme, readableProgramme } from './programme-door';
import { writing } from './writing';

export const releaseProcedures = {
  list: api.releases.list.handler(({ context, input }) =>
    listReleases(context.db, readableProgramme(context, input).id),
  ),
  get: api.releases.get.handler(({ context, input }) => {
    const { id: programmeId } = readableProgramme(context, input);
    const found = findKeptRelease(context.db, { programmeId, release: input.release });
    if (!found) throw new AppError('not-found', { field: 'release' });
    return found;
  }),
  figuresCsv: api.releases.figuresCsv.handler(({ context, input }) => {
    const { id: programmeId } = readableProgramme(context, input);
    const { release, indicator, lang: locale = defaultLocale } = input;
    const body = figuresCsvFile(context.db, { programmeId, release, indicator, locale });
    return { headers: { 'content-disposition': `attachment; filename="${body.name}"` }, body };
  }),
  figures: api.releases.figures.handler(({ context, input }) => {
    const { id: programmeId } = readableProgramme(context, input);
    const found = findReleaseHeader(context.db, programmeId, input.release);
    if (!found) throw new AppError('not-found', { field: 'release' });
    const { indicator: indicatorCode, place: placeKey, phase: phaseCode } = input;
    const filter = { indicatorCode, placeKey, phaseCode };
    return { release: found.header, figures: listReleaseFigures(context.db, found.id, filter) };
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

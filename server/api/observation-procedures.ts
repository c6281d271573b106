import 'server-only';
import { approveObservations } from '@/db/commands/approve-observations';
import { discardObservations } from '@/db/commands/discard-observations';
import { recordObservations } from '@/db/commands/record-observations';
import { returnObservations } from '@/db/commands/return-observations';
import { submitObservations } from '@/db/commands/submit-observations';
import { getSheet } from '@/db/queries/get-sheet';
import { listObservations } from '@/db/queries/list-observations';
import { listReviewQueue } from '@/db/queries/list-review-queue';
import { listSheets } from '@/db/queries/list-sheets';
import { largestPage } from '@/lib/api/address-schema';
import { api } from './base';
import { officeProgramme } from './programme-door';
import { writing } from './writing';

const { observations } = api;

export const observationProcedures = {
  list: observations.list.handler(({ context, input: { programme, limit, ...filter } }) => {
    const { scope } = officeProgramme(context, programme, 'viewOffice');
    return listObservations(context.db, scope, { ...filter, limit: Math.min(limit, largestPage) });
  }),
  record: observations.record.handler(async ({ context, input: { programme, ...sheet } }) => {
    const { scope } = officeProgramme(context, programme, 'viewOffice');
    const saved = await writing(context, (at) =>
      recordObservations(context.db, scope, { ...sheet, ...at }),
    );
    return { observations: saved };
  }),
  discard: observations.discard.handler(async ({ context, input: { programme, ...named } }) => {
    const { scope } = officeProgramme(context, programme, 'viewOffice');
    await writing(context, (at) => discardObservations(context.db, scope, { ...named, ...at }));
    return { discarded: named.observations.length };
  }),
  submit: observations.submit.handler(async ({ context, input: { programme, ...sheet } }) => {
    const { scope } = officeProgramme(context, programme, 'viewOffice');
    const saved = await writing(context, (at) =>
      submitObservations(context.db, scope, { ...sheet, ...at }),
    );
    return { observations: saved };
  }),
  approve: observations.approve.handler(async ({ context, input: { programme, ...named } }) => {
    const { scope } = officeProgramme(context, programme, 'openReview');
    const saved = await writing(context, (at) =>
      approveObservations(context.db, scope, { ...named, ...at }),
    );
    return { observations: saved };
  }),
  return: observations.return.handler(async ({ context, input: { programme, ...named } }) => {
    const { scope } = officeProgramme(context, programme, 'openReview');
    const saved = await writing(context, (at) =>
      returnObservations(context.db, scope, { ...named, ...at }),
    );
    return { observations: saved };
  }),
  sheets: observations.sheets.handler(({ context, input }) => {
    const { scope } = officeProgramme(context, input.programme, 'viewOffice');
    return listSheets(context.db, scope, { now: context.now() });
  }),
  sheet: observations.sheet.handler(({ context, input: { programme, ...address } }) => {
    const { scope } = officeProgramme(context, programme, 'viewOffice');
    return getSheet(context.db, scope, { ...address, now: context.now() });
  }),
  reviewQueue: observations.reviewQueue.handler(({ context, input }) => {
    const { scope } = officeProgramme(context, input.programme, 'openReview');
    return listReviewQueue(context.db, scope);
  }),
};

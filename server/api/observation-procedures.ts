import 'server-only';
import { approveObservations } from '@/db/commands/approve-observations';
import { discardObservations } from '@/db/commands/discard-observations';
import { recordWithHints } from '@/db/commands/record-with-hints';
import { returnObservations } from '@/db/commands/return-observations';
import { saveOnce } from '@/db/commands/save-once';
import { submitObservations } from '@/db/commands/submit-observations';
import { getSheetWithSites } from '@/db/queries/get-sheet';
import { listObservations } from '@/db/queries/list-observations';
import { listReviewQueue } from '@/db/queries/list-review-queue';
import { listSheets } from '@/db/queries/list-sheets';
import { largestPage } from '@/lib/api/address-schema';
import { defaultLocale, type Locale } from '@/lib/locale';
import { asFile } from './as-file';
import { api } from './base';
import type { ApiContext } from './context';
import { officeProgramme } from './programme-door';
import { writing } from './writing';

const { observations } = api;

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface ChosenSheets {
  readonly programme: string;
  readonly place: readonly string[];
  readonly period: readonly string[];
  readonly lang?: Locale | undefined;
}

function workbookOf(context: ApiContext, chosen: ChosenSheets, format: 'xlsx' | 'csv') {
  const { programme, place: places, period: periods, lang: locale = defaultLocale } = chosen;
  const { scope } = officeProgramme(context, programme, 'openEntry');
  const { programmeId } = scope.subject;
  const wanted = { programmeId, programme, places, periods, format, locale, now: context.now() };
  return context.run('workbookFile', scope.caller, wanted);
}

export const observationProcedures = {
  list: observations.list.handler(({ context, input: { programme, limit, ...filter } }) => {
    const { scope } = officeProgramme(context, programme, 'viewOffice');
    return listObservations(context.db, scope, { ...filter, limit: Math.min(limit, largestPage) });
  }),
  record: observations.record.handler(({ context, input }) => {
    const { programme, sending, ...sheet } = input;
    const { scope } = officeProgramme(context, programme, 'viewOffice');
    return writing(context, (at) =>
      saveOnce(context.db, scope, {
        ...{ sending, request: ['record', sheet], now: at.now },
        save: (tx) => ({ observations: recordWithHints(tx, scope, { ...sheet, ...at }) }),
      }),
    );
  }),
  discard: observations.discard.handler(({ context, input }) => {
    const { programme, sending, ...named } = input;
    const { scope } = officeProgramme(context, programme, 'viewOffice');
    return writing(context, (at) =>
      saveOnce(context.db, scope, {
        ...{ sending, request: ['discard', named], now: at.now },
        save: (tx) => {
          discardObservations(tx, scope, { ...named, ...at });
          return { discarded: named.observations.length };
        },
      }),
    );
  }),
  submit: observations.submit.handler(({ context, input }) => {
    const { programme, sending, ...sheet } = input;
    const { scope } = officeProgramme(context, programme, 'viewOffice');
    return writing(context, (at) =>
      saveOnce(context.db, scope, {
        ...{ sending, request: ['submit', sheet], now: at.now },
        save: (tx) => ({ observations: submitObservations(tx, scope, { ...sheet, ...at }) }),
      }),
    );
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
    return getSheetWithSites(context.db, scope, { ...address, now: context.now() });
  }),
  workbook: observations.workbook.handler(async ({ context, input }) =>
    asFile(await workbookOf(context, input, 'xlsx'), xlsxType),
  ),
  workbookCsv: observations.workbookCsv.handler(async ({ context, input }) =>
    asFile(await workbookOf(context, input, 'csv'), 'text/csv'),
  ),
  importWorkbook: observations.importWorkbook.handler(async ({ context, input }) => {
    const { params, query, body } = input;
    const { scope } = officeProgramme(context, params.programme, 'openEntry');
    return context.run('importWorkbook', scope.caller, {
      programmeId: scope.subject.programmeId,
      programme: params.programme,
      bytes: new Uint8Array(await body.arrayBuffer()),
      locale: query.lang ?? defaultLocale,
      isDryRun: query.mode === 'dry-run',
      now: context.now(),
    });
  }),
  reviewQueue: observations.reviewQueue.handler(({ context, input }) => {
    const { scope } = officeProgramme(context, input.programme, 'openReview');
    return listReviewQueue(context.db, scope);
  }),
};

import 'server-only';
import { forgetMapping, rememberMapping } from '@/db/commands/table-import/remember-mapping';
import { cancelTable } from '@/db/commands/table-import/sweep-tables';
import { listTableRows } from '@/db/queries/list-table-rows';
import { largestPage } from '@/lib/api/address-schema';
import { defaultLocale } from '@/lib/locale';
import { workbookWords } from '../i18n/figure-words';
import { tableChoices } from '../table-import/table-choices';
import { tableReply } from '../table-import/table-reply';
import { asFile } from './as-file';
import { api } from './base';
import type { ApiContext } from './context';
import { officeProgramme } from './programme-door';
import { writing } from './writing';

const { tables } = api;

function inOffice(context: ApiContext, programme: string) {
  const { scope } = officeProgramme(context, programme, 'openEntry');
  const { programmeId } = scope.subject;
  const now = context.now();
  return {
    ...{ scope, programmeId, now },
    reply: (id: number) => tableReply(context.db, scope, { id, now: context.now() }),
  };
}

export const tableProcedures = {
  upload: tables.upload.handler(async ({ context, input: { params, query, body } }) => {
    const { scope, programmeId, now, reply } = inOffice(context, params.programme);
    const bytes = new Uint8Array(await body.arrayBuffer());
    const upload = { fileName: query.name, locale: query.lang ?? defaultLocale };
    return reply(
      await context.run('openTable', scope.caller, { ...upload, programmeId, bytes, now }),
    );
  }),
  get: tables.get.handler(({ context, input: { programme, table } }) =>
    inOffice(context, programme).reply(table),
  ),
  choices: tables.choices.handler(({ context, input: { programme, lang } }) => {
    const { scope } = inOffice(context, programme);
    return tableChoices(context.db, scope, lang ?? defaultLocale);
  }),
  look: tables.look.handler(async ({ context, input: { programme, table: id, ...wanted } }) => {
    const { scope, programmeId, now, reply } = inOffice(context, programme);
    const { headerRow, headerLines, ...others } = wanted;
    const headings =
      headerRow === undefined ? undefined : { headerRow, headerLines: headerLines ?? 1 };
    await context.run('lookAtTable', scope.caller, { ...others, programmeId, id, headings, now });
    return reply(id);
  }),
  check: tables.check.handler(async ({ context, input: { programme, table: id, mapping } }) => {
    const { scope, programmeId, now, reply } = inOffice(context, programme);
    await context.run('checkTable', scope.caller, { programmeId, id, mapping, now });
    return reply(id);
  }),
  rows: tables.rows.handler(
    ({ context, input: { programme, table: id, limit, lang, ...page } }) => {
      const { scope } = inOffice(context, programme);
      return listTableRows(context.db, scope, {
        ...{ id, ...page, limit: Math.min(limit, largestPage), locale: lang ?? defaultLocale },
        words: workbookWords(),
      });
    },
  ),
  problems: tables.problems.handler(async ({ context, input: { programme, table: id, lang } }) => {
    const { scope, programmeId } = inOffice(context, programme);
    const wanted = { programmeId, id, locale: lang ?? defaultLocale };
    return asFile(await context.run('tableProblems', scope.caller, wanted), 'text/csv');
  }),
  accept: tables.accept.handler(async ({ context, input: { programme, table: id, change } }) => {
    const { scope, programmeId, now, reply } = inOffice(context, programme);
    await context.run('acceptTable', scope.caller, { programmeId, id, change, now });
    return reply(id);
  }),
  cancel: tables.cancel.handler(async ({ context, input: { programme, table: id } }) => {
    const { scope, now } = inOffice(context, programme);
    await writing(context, () => cancelTable(context.db, scope, { id, now }));
    await context.run('sweepTables', scope.caller, { now });
    return { isCancelled: true as const };
  }),
  remember: tables.remember.handler(async ({ context, input: { programme, name, mapping } }) => {
    const { scope } = inOffice(context, programme);
    await writing(context, (at) => rememberMapping(context.db, scope, { name, mapping, ...at }));
    return { name };
  }),
  forget: tables.forget.handler(async ({ context, input: { programme, name } }) => {
    const { scope } = inOffice(context, programme);
    await writing(context, (at) => forgetMapping(context.db, scope, { name, ...at }));
    return { name };
  }),
};

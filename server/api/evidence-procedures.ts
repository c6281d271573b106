import 'server-only';
import { addComment } from '@/db/commands/evidence/add-comment';
import { addLink } from '@/db/commands/evidence/add-link';
import { destroyEvidence } from '@/db/commands/evidence/destroy-evidence';
import { markPublic } from '@/db/commands/evidence/mark-public';
import { removeComment } from '@/db/commands/evidence/remove-comment';
import { listEvidence } from '@/db/queries/list-evidence';
import { listRestrictedFiles } from '@/db/queries/list-restricted-files';
import { api } from './base';
import { officeProgramme } from './programme-door';
import { writing } from './writing';

const { evidence } = api;

export const evidenceProcedures = {
  list: evidence.list.handler(({ context, input: { programme, ...wanted } }) => {
    const { scope } = officeProgramme(context, programme, 'viewOffice');
    return listEvidence(context.db, scope, { ...wanted, now: context.now() });
  }),
  addLink: evidence.addLink.handler(async ({ context, input: { programme, ...link } }) => {
    const { scope } = officeProgramme(context, programme, 'viewOffice');
    return { id: await writing(context, (at) => addLink(context.db, scope, { ...link, ...at })) };
  }),
  addComment: evidence.addComment.handler(async ({ context, input: { programme, ...said } }) => {
    const { scope } = officeProgramme(context, programme, 'viewOffice');
    return {
      id: await writing(context, (at) => addComment(context.db, scope, { ...said, ...at })),
    };
  }),
  removeComment: evidence.removeComment.handler(async ({ context, input }) => {
    const { scope } = officeProgramme(context, input.programme, 'viewOffice');
    const { comment: id } = input;
    await writing(context, (at) => removeComment(context.db, scope, { id, ...at }));
    return { id };
  }),
  destroy: evidence.destroy.handler(async ({ context, input }) => {
    const { scope } = officeProgramme(context, input.programme, 'viewOffice');
    const { evidence: id, reason } = input;
    const { db, evidenceFolder: folder } = context;
    await writing(context, (at) => destroyEvidence(db, scope, { id, reason, folder, ...at }));
    return { id };
  }),
  setPublic: evidence.setPublic.handler(async ({ context, input }) => {
    const { scope } = officeProgramme(context, input.programme, 'keepEvidence');
    const { evidence: id, isPublic } = input;
    await writing(context, (at) => markPublic(context.db, scope, { id, isPublic, ...at }));
    return { id };
  }),
  restricted: evidence.restricted.handler(({ context, input }) => {
    const { scope } = officeProgramme(context, input.programme, 'openEntry');
    return listRestrictedFiles(context.db, scope, { now: context.now() });
  }),
};

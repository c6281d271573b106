import 'server-only';
import { getEditedIndicator } from '@/db/queries/get-edited-indicator';
import { getEditor } from '@/db/queries/get-editor';
import { api } from '../base';
import { officeProgramme } from '../programme-door';

const { framework } = api;

export const editorProcedures = {
  editor: framework.editor.handler(({ context, input: { programme } }) => {
    const { scope } = officeProgramme(context, programme, 'editFramework');
    return getEditor(context.db, scope);
  }),
  indicator: framework.indicator.handler(({ context, input: { programme, indicator } }) => {
    const { scope } = officeProgramme(context, programme, 'editFramework');
    return getEditedIndicator(context.db, scope, indicator);
  }),
};

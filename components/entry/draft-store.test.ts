import { describe, expect, it } from 'vitest';
import { emptyCell } from '@/lib/observation/cell-text';
import { newDraft } from './sheet-cell';
import { sheetCells } from './sheet-cells';
import { aDraft, anIndicator, anOpenSheet, aSheet } from './sheet-fixture';

const served = anIndicator('served');
const oneCell = (said: Record<string, ReturnType<typeof aDraft>> = {}) =>
  aSheet([served], [], said);

describe('the drafts of a sheet', () => {
  it('are undone and done again, with the words beside the value', () => {
    const { drafts, keyOf, textOf } = anOpenSheet(oneCell());
    const now = () => drafts.typedOf(keyOf('served'));
    drafts.type(now(), { fields: { value: '4' } });
    drafts.type(now(), { explanation: 'T' });
    drafts.type(now(), { explanation: 'Two' });
    drafts.undo();
    expect(now().text).toMatchObject({ fields: { value: '4' }, explanation: '' });
    drafts.undo();
    expect([textOf('served'), drafts.mayUndo, drafts.mayRedo]).toEqual([{}, false, true]);
    drafts.redo();
    drafts.redo();
    expect(now().text).toMatchObject({ fields: { value: '4' }, explanation: 'Two' });
    drafts.undo();
    drafts.type(now(), { fields: { value: '5' } });
    expect(drafts.mayRedo).toBe(false);
  });

  it('are undone after they were saved too, on top of what stands there', () => {
    const { drafts, keyOf } = anOpenSheet(oneCell());
    const key = keyOf('served');
    drafts.type(drafts.typedOf(key), { fields: { value: '1 250' } });
    drafts.rebase(new Map([[key, { id: 9, revision: 1 }]]));
    drafts.renew(sheetCells(oneCell({ served: aDraft(1250, { id: 9 }) }), new WeakMap()));
    drafts.forget([key]);
    expect(drafts.typedOf(key)).toMatchObject({
      draft: null,
      text: { fields: { value: '1,250' } },
    });
    drafts.undo();
    expect(drafts.typedOf(key)).toMatchObject({
      read: { kind: 'emptied' },
      draft: { seen: { id: 9, revision: 1 } },
    });
  });

  it('say what they were undone to though a save of them comes back after that', () => {
    const { drafts, keyOf } = anOpenSheet(oneCell());
    const key = keyOf('served');
    drafts.type(drafts.typedOf(key), { fields: { value: '4' } });
    drafts.undo();
    expect(drafts.typedOf(key).isChanged).toBe(false);
    drafts.rebase(new Map([[key, { id: 9, revision: 1 }]]));
    drafts.renew(sheetCells(oneCell({ served: aDraft(4, { id: 9 }) }), new WeakMap()));
    expect(drafts.typedOf(key)).toMatchObject({
      ...{ isChanged: true, isOvertaken: false, read: { kind: 'emptied' } },
    });
  });

  it('leave alone what says something else by the time it is undone', () => {
    const { drafts, keyOf } = anOpenSheet(oneCell());
    const key = keyOf('served');
    drafts.type(drafts.typedOf(key), { fields: { value: '4' } });
    drafts.forget([key]);
    drafts.renew(sheetCells(oneCell({ served: aDraft(7, { id: 9 }) }), new WeakMap()));
    expect(drafts.undo()).toEqual({ keys: [], left: 1 });
    expect(drafts.typedOf(key).text.fields).toEqual({ value: '7' });
  });

  it('are taken up from an earlier page, with what was said of them', () => {
    const { drafts, keyOf, viewOf } = anOpenSheet(oneCell());
    const key = keyOf('served');
    const draft = newDraft(drafts.typedOf(key).cell, { ...emptyCell, fields: { value: '4' } });
    const refusal = { field: 'value', words: 'errors.invalid', params: {} };
    drafts.restore([
      { key, draft, refusal },
      { key: 'of a cell that is gone', draft, refusal: null },
    ]);
    expect(viewOf(0).cells[0]).toMatchObject({ status: 'invalid' });
    expect(drafts.typedOf(key)).toMatchObject({ isChanged: true, isOvertaken: false });
    drafts.renew(sheetCells(oneCell({ served: aDraft(7) }), new WeakMap()));
    expect(drafts.typedOf(key).isOvertaken).toBe(true);
  });

  it('are refused until they are typed anew', () => {
    const { drafts, keyOf, viewOf } = anOpenSheet(oneCell());
    const key = keyOf('served');
    drafts.type(drafts.typedOf(key), { fields: { value: '4' } });
    drafts.refuse(() => new Map([[key, { field: 'value', words: 'errors.invalid', params: {} }]]));
    expect(viewOf(0).cells[0]?.status).toBe('invalid');
    drafts.type(drafts.typedOf(key), { fields: { value: '5' } });
    expect(viewOf(0).cells[0]?.status).toBe('unsaved');
  });
});

import { describe, expect, it } from 'vitest';
import { decimalMarkOf } from '@/lib/numbers/read-block';
import { aDraft, anIndicator, anOpenSheet, aSheet } from './sheet-fixture';
import { tableNotices } from './table-notices';

const served = anIndicator('served');
const spent = anIndicator('spent', { kind: 'amount', currency: 'MAD', decimals: 2 });
const share = anIndicator('share', { kind: 'ratio', ratioSource: 'as-published', decimals: 1 });
const placed = anIndicator('placed', { kind: 'ratio', ratioSource: 'full-count' });

const at = (row: number, column: number) => ({ row, column });
const block = (anchor: [number, number], focus = anchor) => ({
  anchor: at(...anchor),
  focus: at(...focus),
});

describe('pasting', () => {
  it('lays a block on the cells that can be typed in, and says what it left', () => {
    const sheet = aSheet([served, placed], ['f', 'm'], {
      'served sex=m': aDraft(3, { reviewState: 'submitted' }),
    });
    const { editing, grid, told, textOf } = anOpenSheet(sheet);
    grid.select(block([0, 1]));
    editing.paste('4\t5\t\t9\n"1 / 2"\t3/4');
    expect(textOf('served', 'f')).toEqual({ value: '4' });
    expect(textOf('served', 'm')).toEqual({ value: '3' });
    expect(textOf('placed', 'f')).toEqual({ numerator: '1', denominator: '2' });
    expect(textOf('placed', 'm')).toEqual({ numerator: '3', denominator: '4' });
    expect(told).toEqual([{ kind: 'pasted', count: 3, readOnly: 2, outside: 0 }]);
  });

  it('asks once for the block what 2,639 is, and leaves other blocks alone', () => {
    const { editing, grid, drafts, viewOf, keyOf } = anOpenSheet(
      aSheet([spent, anIndicator('paid', { kind: 'amount', decimals: 2 })], ['f', 'm']),
    );
    grid.select(block([0, 1]));
    editing.paste('2,639\t1,250');
    grid.select(block([1, 1]));
    editing.paste('3,111');
    const now = () => tableNotices([viewOf(0), viewOf(1)]);
    expect([...now().asked]).toEqual([
      [keyOf('spent', 'f'), 1],
      [keyOf('paid', 'f'), 0],
    ]);
    drafts.answer(drafts.typedOf(keyOf('spent', 'f')), { separatorIn: 'groups' });
    expect(drafts.typedOf(keyOf('spent', 'm')).read).toMatchObject({ value: { value: 1250 } });
    expect(drafts.typedOf(keyOf('paid', 'f')).read.kind).toBe('ambiguous');
  });

  it('asks nothing where another cell of the block proves what the mark is', () => {
    const { editing, grid, drafts, keyOf } = anOpenSheet(aSheet([spent, share], ['f', 'm']));
    grid.select(block([0, 1]));
    editing.paste('2,639\t12,5');
    expect(decimalMarkOf(['2,639', '12,5'])).toBe(',');
    expect(drafts.typedOf(keyOf('spent', 'f')).read).toMatchObject({
      problem: { words: 'observation.errors.tooPrecise' },
    });
    grid.select(block([1, 1]));
    editing.paste('0.625\t62.5');
    drafts.answer(drafts.typedOf(keyOf('share', 'f')), { percentIn: 'percent' });
    expect(drafts.typedOf(keyOf('share', 'm')).read).toMatchObject({ value: { value: 0.625 } });
  });

  it('stores no total that the pasted parts give, and keeps one that differs', () => {
    const { editing, grid, drafts, viewOf } = anOpenSheet(aSheet([served], ['f', 'm']));
    grid.select(block([0, 1]));
    editing.paste('4\t5\t9');
    expect(viewOf(0).total).toMatchObject({ kind: 'sum', total: { value: 9 } });
    editing.paste('4\t5\t10');
    expect(viewOf(0).total.kind).toBe('field');
    drafts.undo();
    drafts.undo();
    expect(viewOf(0).cells.map(({ typed }) => typed.read.kind)).toEqual([
      'empty',
      'empty',
      'empty',
    ]);
  });
});

describe('what is done to a block', () => {
  it('is filled from its first row, with a reason where there is no value, and undone at once', () => {
    const { editing, grid, drafts, keyOf, told } = anOpenSheet(
      aSheet([served, anIndicator('more'), spent], ['f', 'm']),
    );
    drafts.type(drafts.typedOf(keyOf('served', 'f')), { fields: { value: '1,250' } });
    grid.select(block([0, 2]));
    editing.absent('not-collected', 'The centre was flooded');
    grid.select(block([0, 1], [2, 2]));
    editing.fillDown();
    expect(drafts.typedOf(keyOf('more', 'f')).read).toMatchObject({ value: { value: 1250 } });
    expect(drafts.typedOf(keyOf('spent', 'm')).read).toMatchObject({
      value: { state: 'not-collected', explanation: 'The centre was flooded', value: null },
    });
    expect(told.at(-1)).toEqual({ kind: 'filled', count: 4, readOnly: 0, outside: 0 });
    drafts.undo();
    expect(drafts.typedOf(keyOf('more', 'f')).read.kind).toBe('empty');
    drafts.redo();
    expect(drafts.typedOf(keyOf('more', 'f')).read.kind).toBe('value');
  });

  it('is emptied, which is missing and never zero', () => {
    const { editing, grid, drafts, keyOf } = anOpenSheet(
      aSheet([served], [], { served: aDraft(5) }),
    );
    grid.select(block([0, 1]));
    editing.clear();
    expect(drafts.typedOf(keyOf('served')).read.kind).toBe('emptied');
    drafts.undo();
    expect(drafts.typedOf(keyOf('served')).isChanged).toBe(false);
  });

  it('is copied as a spreadsheet takes it, and read back from there', () => {
    const { editing, grid, drafts, keyOf } = anOpenSheet(aSheet([placed, served], ['f', 'm']));
    grid.select(block([0, 1]));
    editing.paste('96/150\t94 / 154\n1\t2');
    grid.select(block([0, 1], [1, 2]));
    const copied = editing.copied();
    expect(copied).toBe('96 / 150\t94 / 154\n1\t2');
    editing.clear();
    editing.paste(copied);
    expect(drafts.typedOf(keyOf('placed', 'm')).read).toMatchObject({
      value: { numerator: 94, denominator: 154 },
    });
  });
});

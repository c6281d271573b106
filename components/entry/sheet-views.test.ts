import { describe, expect, it } from 'vitest';
import { aDraft, anIndicator, anOpenSheet, aSheet } from './sheet-fixture';

const codes = Array.from({ length: 200 }, (_, at) => `i${at}`);
const categories = Array.from({ length: 12 }, (_, at) => `c${at}`);

/** Two hundred indicators by twelve categories. */
function aLargeSheet() {
  const open = anOpenSheet(
    aSheet(
      codes.map((code) => anIndicator(code)),
      categories,
    ),
  );
  const heard: string[] = [];
  for (const { key, indicator } of open.table.rows) {
    open.views.subscribe(key, () => heard.push(indicator.code));
  }
  return { ...open, heard };
}

describe('the rows of a large sheet', () => {
  it('are all left alone but the one that is typed in, and in it all cells but that one', () => {
    const { drafts, viewOf, keyOf, heard } = aLargeSheet();
    const before = codes.map((_, at) => viewOf(at));
    const seven = drafts.typedOf(keyOf('i7', 'c3'));
    drafts.type(seven, { fields: { value: '12' } });
    expect(new Set(heard)).toEqual(new Set(['i7']));
    const after = codes.map((_, at) => viewOf(at));
    expect(after.flatMap((view, at) => (view === before[at] ? [] : [codes[at]]))).toEqual(['i7']);
    const changed = after[7]?.parts.flatMap((part, at) =>
      part === before[7]?.parts[at] ? [] : [categories[at]],
    );
    expect(changed).toEqual(['c3']);
  });

  it('are read again only where something is typed', () => {
    const { drafts, keyOf } = aLargeSheet();
    const before = drafts.typed;
    drafts.type(drafts.typedOf(keyOf('i0', 'c0')), { fields: { value: '1' } });
    const anew = drafts.typed.filter((typed, at) => typed !== before[at]);
    expect(anew.map(({ cell }) => cell.key)).toEqual([keyOf('i0', 'c0')]);
  });

  it('show the sum once every part is there, and ask for a total until then', () => {
    const { viewOf, drafts, keyOf } = anOpenSheet(aSheet([anIndicator('served')], ['f', 'm']));
    const type = (category: string, value: string) =>
      drafts.type(drafts.typedOf(keyOf('served', category)), { fields: { value } });
    type('f', '421');
    expect(viewOf(0).total.kind).toBe('field');
    type('m', '0');
    expect(viewOf(0).total).toMatchObject({ kind: 'sum', total: { value: 421 } });
    type('', '430');
    expect(viewOf(0).total.kind).toBe('field');
    expect(viewOf(0).cells.at(-1)?.notices).toMatchObject([{ kind: 'hint' }]);
  });

  it('name their cells and say why they came back', () => {
    const returned = aDraft(5, { reviewState: 'returned', returnedReason: 'Too many' });
    const sheet = aSheet([anIndicator('served')], ['f', 'm'], { 'served sex=f': returned });
    const { viewOf } = anOpenSheet(sheet);
    expect(viewOf(0).cells.map(({ name, status }) => `${name}: ${status}`)).toEqual([
      'served f: returned',
      'served m: empty',
      'served Total: empty',
    ]);
    expect(viewOf(0).returned).toMatchObject([{ reason: 'Too many', label: 'f' }]);
  });

  it('of a region are grouped by place and named with it', () => {
    const site = {
      ...aSheet([anIndicator('served')]),
      place: { key: 'S@1', name: { en: 'Oujda' } },
    };
    const sheet = { ...aSheet([anIndicator('served'), anIndicator('units')]), sites: [site] };
    const { table, viewOf, drafts, editing, grid, keyOf } = anOpenSheet(sheet);
    expect(table.groups.map(({ place, start, rows }) => [place.key, start, rows.length])).toEqual([
      ['TL-01@2015', 0, 2],
      ['S@1', 2, 1],
    ]);
    expect(table.hasPlaces).toBe(true);
    const ofSiteAlone = { ...aSheet([anIndicator('units')], ['f', 'm']), place: site.place };
    const mixed = { ...aSheet([anIndicator('served')]), sites: [ofSiteAlone] };
    expect(anOpenSheet(mixed).table).toMatchObject({ hasPlaces: true, groups: [{}] });
    expect(viewOf(2).cells[0]?.name).toBe('Oujda · served Total');
    grid.select({ anchor: { row: 1, column: 1 }, focus: { row: 1, column: 1 } });
    editing.paste('4\n5');
    expect(drafts.typedOf(keyOf('units')).text.fields).toEqual({ value: '4' });
    expect(viewOf(2).cells[0]?.typed).toMatchObject({ cell: { place: 'S@1' }, isChanged: true });
  });
});

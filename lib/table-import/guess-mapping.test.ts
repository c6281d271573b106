import { describe, expect, test } from 'vitest';
import { fitMapping } from './fit-mapping';
import { guessHeader, guessMapping } from './guess-mapping';
import { tableMapping } from './mapping';
import { nameResolver } from './resolve-names';
import { cellsReader, headingsOf, type Merge } from './table-cells';
import { rowsOf, someNames } from './testing-names';

type Cells = Parameters<typeof rowsOf>[0];

function guessed(cells: Cells, merges: readonly Merge[] = []) {
  const top = { rows: rowsOf(cells), merges, hiddenColumns: [] };
  const header = guessHeader(top, someNames);
  return guessMapping(top, someNames, { ...header, hidden: 'skip', sheet: null, language: 'fr' });
}

const uses = (mapping: ReturnType<typeof guessed>) => mapping.columns.map(({ as }) => as);

/** What the values of a table are about, by the guess alone. */
function codesIn(cells: Cells, merges: readonly Merge[] = [], names = someNames) {
  const mapping = guessed(cells, merges);
  const rows = rowsOf(cells);
  const read = cellsReader(mapping, headingsOf(rows, merges, mapping), []);
  const { resolve } = nameResolver(names, mapping);
  return rows
    .filter(({ row }) => row >= mapping.headerRow + mapping.headerLines)
    .flatMap(read)
    .map(({ row, named, fields }) => {
      const found = resolve(named);
      const codes = found.kind === 'codes' ? found.codes : null;
      const value = fields.value?.cell;
      return codes
        ? [codes.indicator, codes.place, codes.period, codes.category, value].join(' ')
        : `${row}: ${found.kind === 'problem' ? found.problem.words : found.kind}`;
    });
}

const tidy = [
  ['Indicateur', 'Région', 'Année', 'Trimestre', 'Sexe', 'Valeur', 'Remarque'],
  ['Personnes accueillies', 'L’ORIENTAL', 2022, 'T1', 'Femmes', 12, ''],
  ['Personnes accueillies', 'MA-01', 2022, 'T1', 'Total', 20, 'estimé'],
  ['Dépenses', 'Tanger Tetouan', 2023, 'T4', '', '1,5', ''],
] as const;

describe('a tidy table', () => {
  test('is understood by its headings', () => {
    expect(uses(guessed(tidy))).toEqual([
      ...['indicator', 'place', 'period', 'period', 'category', 'value', 'note'],
    ]);
    expect(codesIn(tidy)).toEqual([
      'served MA-02@2015 2022-Q1 sex=f 12',
      'served MA-01@2015 2022-Q1  20',
      'spent MA-01@2015 2023-Q4  1,5',
    ]);
  });

  test('is found below titles, and understood by what stands in it', () => {
    const cells = [
      ['Suivi du programme', null, null, null],
      [null, null, null, null],
      ['Quoi', 'Où', 'Year', 'Value'],
      ['served', 'MA-01', '2022', 5],
      ['served', 'الشرق', '2023', 6],
    ];
    expect(guessed(cells)).toMatchObject({ headerRow: 3, headerLines: 1 });
    expect(uses(guessed(cells))).toEqual(['indicator', 'place', 'period', 'value']);
    expect(codesIn(cells)).toEqual(['served MA-01@2015 2022  5', 'served MA-02@2015 2023  6']);
  });

  test('takes the column that names a thing best', () => {
    const header = ['result_indicator_title', 'result_indicator_target_value', 'actual_value'];
    expect(uses(guessed([header, ['served', 5, 6]]))).toEqual(['indicator', 'ignored', 'value']);
  });
});

describe('a wide table', () => {
  test.each([
    ['Indicator', 'Place', 'Period', 'Planned value', 'Value reached'],
    ['Indicator', 'Place', 'Period', 'Targets: value', 'Value'],
    ['Indicateur', 'Lieu', 'Période', 'Valeur prévue', 'Valeur réalisée'],
    ['Indicateur', 'Lieu', 'Période', 'Valeur attendue', 'Valeur'],
    ['Indicateur', 'Lieu', 'Période', 'Montant visé', 'Montant dépensé'],
    ['المؤشر', 'المكان', 'الفترة', 'القيمة المستهدفة', 'القيمة المحققة'],
    ['المؤشر', 'المكان', 'الفترة', 'القيمة المرجعية', 'القيمة'],
    ['المؤشر', 'المكان', 'الفترة', 'القيمة المخططة', 'القيمة المنجزة'],
  ])('takes no aim for a value: %s, %s, %s, %s, %s', (...headings) => {
    expect(uses(guessed([headings, ['served', 'MA-01', '2022', 100, 80]]))).toEqual([
      ...['indicator', 'place', 'period', 'ignored', 'value'],
    ]);
  });

  test('has periods across', () => {
    const cells = [
      ['المؤشر', 'الجهة', '2022', 'T1 2023'],
      ['عدد المستفيدين', 'الشرق', 3, 4],
    ];
    expect(guessed(cells).lines).toEqual(['period']);
    expect(codesIn(cells)).toEqual(['served MA-02@2015 2022  3', 'served MA-02@2015 2023-Q1  4']);
  });

  test('has headings in two lines, merged over groups of columns', () => {
    const cells = [
      ['Items', 'Place', 2022, null, 2023, null],
      [null, null, 'Women', 'Men', 'Women', 'Men'],
      ['People served', 'MA-01', 1, 2, 3, null],
    ];
    const merge = (firstRow: number, lastRow: number, firstColumn: number, lastColumn: number) => ({
      ...{ firstRow, lastRow, firstColumn, lastColumn },
    });
    const merges = [merge(1, 2, 0, 0), merge(1, 2, 1, 1), merge(1, 1, 2, 3), merge(1, 1, 4, 5)];
    expect(guessed(cells, merges)).toMatchObject({
      ...{ headerRow: 1, headerLines: 2, lines: ['period', 'category'] },
    });
    expect(codesIn(cells, merges)).toEqual([
      'served MA-01@2015 2022 sex=f 1',
      'served MA-01@2015 2022 sex=m 2',
      'served MA-01@2015 2023 sex=f 3',
    ]);
  });

  test('has no aims across, in whatever line they are called so', () => {
    const cells = [
      ['Indicator', 'Place', 'Target', null, 'Actual', null],
      [null, null, '2022', '2023', '2022', '2023'],
      ['served', 'MA-01', 10, 20, 9, null],
    ];
    const merge = (firstColumn: number, lastColumn: number) => ({
      ...{ firstRow: 1, lastRow: 1, firstColumn, lastColumn },
    });
    const down = (column: number) => ({
      ...{ firstRow: 1, lastRow: 2, firstColumn: column, lastColumn: column },
    });
    const merges = [down(0), down(1), merge(2, 3), merge(4, 5)];
    expect(codesIn(cells, merges)).toEqual(['served MA-01@2015 2022  9']);
  });

  test('has indicators across', () => {
    const cells = [
      ['Place', 'Period', 'served', 'Dépenses'],
      ['MA-01', '2022', 3, '4,5'],
    ];
    expect(codesIn(cells)).toEqual(['served MA-01@2015 2022  3', 'spent MA-01@2015 2022  4,5']);
  });
});

describe('names', () => {
  test('are asked once, and an answer is kept with the mapping', () => {
    const mapping = guessed(tidy);
    const named = (text: string) => [{ axis: 'place' as const, dimension: null, text }];
    const { resolve, questions } = nameResolver(someNames, mapping);
    expect(resolve([...named('Orientale')])).toMatchObject({ kind: 'problem' });
    resolve(named('orientale '));
    resolve(named('Oriental'));
    expect(questions()).toEqual([
      expect.objectContaining({ text: 'Orientale', kind: 'unknown', key: 'orientale', count: 2 }),
    ]);
    const answered = { ...mapping, names: { place: { orientale: 'MA-02@2015', nowhere: null } } };
    const codes = { indicator: 'served', period: '2022' };
    const again = nameResolver(someNames, { ...answered, constants: codes });
    expect(again.resolve(named('Orientale'))).toMatchObject({ codes: { place: 'MA-02@2015' } });
    expect(again.resolve(named('Nowhere'))).toEqual({ kind: 'left-out' });
  });

  test('are answered however long they are', () => {
    const text = 'Femmes accompagnées '.repeat(30);
    const asked = [{ axis: 'indicator' as const, dimension: null, text }];
    const mapping = { ...guessed(tidy), constants: { place: 'MA-01@2015', period: '2022' } };
    const { resolve, questions } = nameResolver(someNames, mapping);
    resolve(asked);
    const names = { indicator: { [questions()[0]?.key ?? '']: 'served' } };
    const answered = tableMapping.parse({ ...mapping, names });
    expect(nameResolver(someNames, answered).resolve(asked)).toMatchObject({
      codes: { indicator: 'served' },
    });
  });

  test('of two things are asked and never guessed', () => {
    const twice = { ...someNames, place: [...someNames.place, { code: 'x', names: ['MA-01'] }] };
    const { resolve, questions } = nameResolver(twice, guessed(tidy));
    resolve([{ axis: 'place', dimension: null, text: 'ma-01' }]);
    expect(questions()).toMatchObject([{ kind: 'ambiguous', codes: ['MA-01@2015', 'x'] }]);
  });

  test('of a period must be its very days', () => {
    const { resolve } = nameResolver(someNames, {
      ...guessed(tidy),
      constants: { indicator: 'served', place: 'MA-01@2015' },
    });
    const words = (text: string | number) => {
      const found = resolve([{ axis: 'period', dimension: null, text }]);
      return found.kind === 'problem' ? found.problem.words : found;
    };
    expect(words('2022 Q2')).toMatchObject({ codes: { period: '2022-Q2' } });
    expect(words('June 2022')).toBe('tables.errors.noSuchPeriod');
    expect(words('soon')).toBe('tables.errors.periodNotRead');
  });

  const month = (of: number, one: number) => {
    const start = `${of}-${String(one).padStart(2, '0')}-01`;
    const end = new Date(Date.UTC(of, one, 0)).toISOString().slice(0, 10);
    const day = (date: string) => ({ date, precision: 'day' as const });
    return { code: start.slice(0, 7), names: [], span: { start: day(start), end: day(end) } };
  };
  const ofMonths = {
    ...someNames,
    period: [...someNames.period, ...[1, 2, 3].map((one) => month(2023, one)), month(2002, 3)],
  };

  const codesOfOne = { indicator: 'served', place: 'MA-01@2015' };

  test('of a period that people write for two are asked, and never taken for the one there is', () => {
    const asked = (text: string | number, language: 'en' | 'fr') => {
      const mapping = { ...guessed(tidy), language, constants: codesOfOne };
      const { resolve, questions } = nameResolver(ofMonths, mapping);
      const found = resolve([{ axis: 'period', dimension: null, text }]);
      return found.kind === 'codes' ? found.codes.period : questions()[0]?.codes;
    };
    expect(asked('2002/03', 'en')).toEqual(['2002-03']);
    expect(asked('2002-03', 'en')).toBe('2002-03');
    expect(asked('03/01/2023', 'en')).toEqual(['2023-03']);
    expect(asked('01/03/2023', 'en')).toEqual(['2023-03']);
    expect(asked('01/03/2023', 'fr')).toBe('2023-03');
    // The third of January is no period.
    expect(asked('03/01/2023', 'fr')).not.toContain('2023-03');
    expect(asked('03/01/2023', 'fr')).toContain('2023-01');
    expect(asked('01/01/2023', 'en')).toBe('2023-01');
    // The second month, quarter or half of a year.
    expect(asked('2023-2', 'fr')).toEqual(['2023-02']);
    expect(asked('2/2023', 'en')).toEqual(['2023-02']);
    expect(asked('02/2023', 'en')).toBe('2023-02');
    expect(asked(2023.1, 'en')).toEqual([]);
  });

  test('of a quarter in a column of its own are quarters beside months too', () => {
    const cells = [
      ['Indicator', 'Place', 'Year', 'Quarter', 'Value'],
      ['served', 'MA-01', 2023, 2, 5],
    ];
    expect(codesIn(cells, [], ofMonths)).toEqual(['served MA-01@2015 2023-Q2  5']);
    const monthly = [
      ['Indicateur', 'Lieu', 'Année', 'Mois', 'Valeur'],
      ['served', 'MA-01', 2023, 2, 5],
    ];
    expect(codesIn(monthly, [], ofMonths)).toEqual(['served MA-01@2015 2023-02  5']);
    const arabic = [
      ['المؤشر', 'المكان', 'السنة', 'الربع', 'القيمة'],
      ['served', 'MA-01', '٢٠٢٣', '٢', '٥'],
    ];
    expect(codesIn(arabic, [], ofMonths)).toEqual(['served MA-01@2015 2023-Q2  ٥']);
  });
});

describe('a remembered mapping', () => {
  const wide = [
    ['Indicator', 'Place', '2022', '2023'],
    ['served', 'MA-01', 1, 1],
  ];
  const remembered = guessed(wide);
  const at = { sheet: null, headerRow: 1 };

  test('fits the same columns in another order, and new ones of a wide table', () => {
    const fitted = fitMapping(remembered, [['Place', 'INDICATOR', '2023', '2024']], at);
    expect(fitted?.columns.map(({ as }) => as)).toEqual([
      ...['place', 'indicator', 'across', 'across'],
    ]);
  });

  test('reads no aims that came into a wide table since', () => {
    const fitted = fitMapping(
      remembered,
      [['Indicator', 'Place', '2022', '2023', 'Target 2024']],
      at,
    );
    expect(fitted?.columns.at(-1)?.as).toBe('ignored');
  });

  test('does not fit a file without one of its columns', () => {
    expect(fitMapping(remembered, [['Place', '2022', '2023']], at)).toBeNull();
  });
});

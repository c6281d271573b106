import type { ProgrammeNames } from './resolve-names';
import type { TableRow } from './table-cells';

const quarter = (year: number, n: number) => {
  const month = n * 3 - 2;
  const start = `${year}-${String(month).padStart(2, '0')}-01`;
  const end = new Date(Date.UTC(year, month + 2, 0)).toISOString().slice(0, 10);
  return {
    code: `${year}-Q${n}`,
    names: [],
    span: {
      start: { date: start, precision: 'day' as const },
      end: { date: end, precision: 'day' as const },
    },
  };
};

const year = (of: number) => ({
  code: String(of),
  names: [],
  span: {
    start: { date: `${of}-01-01`, precision: 'day' as const },
    end: { date: `${of}-12-31`, precision: 'day' as const },
  },
});

/** A programme as a file can name it: two indicators, three places, two years by quarters, sex and age. */
export const someNames: ProgrammeNames = {
  indicator: [
    { code: 'served', names: ['People served', 'Personnes accueillies', 'عدد المستفيدين'] },
    { code: 'spent', names: ['Money spent', 'Dépenses', 'النفقات'] },
  ],
  place: [
    { code: 'MA-01@2015', names: ['MA-01', 'Tanger-Tétouan', 'طنجة-تطوان'] },
    { code: 'MA-02@2015', names: ['MA-02', "L'Oriental", 'الشرق'] },
    { code: 'MA-04@1997', names: ['MA-04', 'Oriental'] },
  ],
  period: [
    year(2022),
    year(2023),
    ...[2022, 2023].flatMap((of) => [1, 2, 3, 4].map((n) => quarter(of, n))),
  ],
  dimensions: [
    {
      code: 'sex',
      names: ['Sex', 'Sexe', 'الجنس'],
      categories: [
        { code: 'sex=f', names: ['f', 'Women', 'Femmes', 'نساء'] },
        { code: 'sex=m', names: ['m', 'Men', 'Hommes', 'رجال'] },
      ],
    },
    {
      code: 'age',
      names: ['Age', 'Âge', 'العمر'],
      categories: [
        { code: 'age=0-17', names: ['0-17', 'Under 18'] },
        { code: 'age=18+', names: ['18+', '18 and over'] },
      ],
    },
  ],
  organisation: [{ code: 'clinic', names: ['The clinic'] }],
  source: [],
};

/** Rows as a spreadsheet counts them, from 1. */
export function rowsOf(cells: readonly (readonly (string | number | null)[])[]): TableRow[] {
  return cells.map((one, at) => ({ row: at + 1, cells: one, isHidden: false, unread: [] }));
}

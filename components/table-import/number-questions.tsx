'use client';

import { useTranslations } from 'next-intl';
import type { ImportedTable } from '@/lib/api/table-schema';
import type { Locale } from '@/lib/locale';
import { formatNumber } from '@/lib/numbers/format';
import { columnName } from '@/lib/table-import/column-name';
import type { TableColumn, TableMapping } from '@/lib/table-import/mapping';
import { SelectField } from '../office/fields/select-field';

type Question = NonNullable<ImportedTable['checked']>['numbers'][number];

/** Numbers that can be read in two ways, asked once for their column. */
export function NumberQuestions({
  questions,
  mapping,
  locale,
  onChange,
}: {
  questions: readonly Question[];
  mapping: TableMapping;
  locale: Locale;
  onChange: (mapping: TableMapping) => void;
}) {
  const t = useTranslations('tables.screen');
  const change = (at: number, one: Partial<TableColumn>) =>
    onChange({
      ...mapping,
      columns: mapping.columns.map((column, index) =>
        index === at ? { ...column, ...one } : column,
      ),
    });
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 text-lg">{t('numbers')}</legend>
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {questions.map((question) => {
          const { column, kind, text } = question;
          const of = mapping.columns[column];
          return (
            <SelectField
              key={`${column} ${kind}`}
              label={t('numberAsked', { column: columnName(column), text })}
              none={t('choose')}
              value={of ? answerOf(of, kind) : ''}
              choices={answersTo(question, locale)}
              onChange={({ currentTarget: { value } }) => change(column, asAnswer(kind, value))}
            />
          );
        })}
      </div>
    </fieldset>
  );
}

function answerOf({ separatorIn, percentIn, rounds }: TableColumn, kind: Question['kind']): string {
  if (kind === 'precision') return rounds ? 'rounds' : '';
  return (kind === 'separator' ? separatorIn : percentIn) ?? '';
}

function asAnswer(kind: Question['kind'], value: string): Partial<TableColumn> {
  if (kind === 'precision') return { rounds: value === 'rounds' };
  if (kind === 'separator') {
    return { separatorIn: value === 'groups' || value === 'decimals' ? value : null };
  }
  return { percentIn: value === 'percent' || value === 'fractions' ? value : null };
}

/** The larger reading of a separator groups; of a percentage it is the fraction. */
function answersTo({ kind, readings }: Question, locale: Locale) {
  const [small = 0, large = 0] = [Math.min(...readings), Math.max(...readings)];
  const decimals = (value: number) => Math.min(6, (String(value).split('.')[1] ?? '').length);
  if (kind === 'precision') {
    const style = { kind: 'plain', decimals: decimals(small) } as const;
    return [{ value: 'rounds', text: formatNumber(small, locale, style) }];
  }
  if (kind === 'separator') {
    const say = (value: number) =>
      formatNumber(value, locale, { kind: 'plain', decimals: decimals(value) });
    return [
      { value: 'groups', text: say(large) },
      { value: 'decimals', text: say(small) },
    ];
  }
  const say = (value: number) =>
    formatNumber(value, locale, { kind: 'percent', decimals: decimals(value * 100) });
  return [
    { value: 'percent', text: say(small) },
    { value: 'fractions', text: say(large) },
  ];
}

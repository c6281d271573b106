'use client';

import { useTranslations } from 'next-intl';
import type { ImportedTable, TableChoices } from '@/lib/api/table-schema';
import { columnName } from '@/lib/table-import/column-name';
import {
  columnUses,
  type TableColumn,
  type TableMapping,
  tableAxes,
} from '@/lib/table-import/mapping';
import { controlLook } from '../office/control-look';
import { SelectField } from '../office/fields/select-field';

interface Props {
  table: ImportedTable;
  mapping: TableMapping;
  choices: TableChoices;
  onChange: (mapping: TableMapping) => void;
}

const shownExamples = 3;

/** Each column of the file: its heading, some of what stands in it, and what it is taken for. */
export function ColumnUses({ table, mapping, choices, onChange }: Props) {
  const t = useTranslations('tables.screen');
  const below = mapping.headerRow + mapping.headerLines;
  const examples = (column: number) =>
    [
      ...new Set(
        table.top.flatMap(({ row, cells }) =>
          row >= below ? String(cells[column] ?? '').trim() || [] : [],
        ),
      ),
    ].slice(0, shownExamples);
  const change = (at: number, one: Partial<TableColumn>) =>
    onChange({
      ...mapping,
      columns: mapping.columns.map((column, index) =>
        index === at ? { ...column, ...one } : column,
      ),
    });
  const overValues = (line: readonly string[]) =>
    line.filter((text, at) => text !== '' && mapping.columns[at]?.as === 'across');
  const isWide = mapping.columns.some(({ as }) => as === 'across');
  return (
    <>
      <fieldset className="min-w-0">
        <legend className="mb-2 text-lg">{t('columns')}</legend>
        <ul className="grid gap-x-5 gap-y-3 sm:grid-cols-2 xl:grid-cols-3">
          {mapping.columns.map((column, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place in the file.
            <li key={at} className="grid min-w-0 content-start gap-1">
              <ColumnUse {...{ column, at, choices }} onChange={(one) => change(at, one)} />
              <p className="truncate text-sm text-soft">
                {examples(at).map((text, index) => (
                  <span key={text}>
                    {index > 0 && ' · '}
                    <bdi>{text}</bdi>
                  </span>
                ))}
              </p>
            </li>
          ))}
        </ul>
      </fieldset>
      {isWide && (
        <fieldset className="grid min-w-0 gap-3 sm:grid-cols-2">
          <legend className="mb-2 text-[0.9375rem] font-semibold">{t('lines')}</legend>
          {table.headings.map((line, at) => (
            <SelectField
              // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place in the file.
              key={at}
              label={t('line', { n: at + 1 })}
              hint={overValues(line).slice(0, shownExamples).join(' · ')}
              none={t('nothing')}
              value={mapping.lines[at] ?? ''}
              choices={tableAxes.map((axis) => ({ value: axis, text: t(`uses.${axis}`) }))}
              onChange={({ currentTarget: { value } }) => {
                const axis = tableAxes.find((one) => one === value) ?? null;
                const lines = table.headings.map((_, index) =>
                  index === at ? axis : (mapping.lines[index] ?? null),
                );
                onChange({ ...mapping, lines });
              }}
            />
          ))}
        </fieldset>
      )}
    </>
  );
}

function ColumnUse({
  column,
  at,
  choices,
  onChange,
}: {
  column: TableColumn;
  at: number;
  choices: TableChoices;
  onChange: (change: Partial<TableColumn>) => void;
}) {
  const t = useTranslations('tables.screen');
  const letters = columnName(at);
  return (
    <label className="grid min-w-0 gap-1">
      <span className="truncate text-sm font-semibold">
        {column.header === '' ? (
          t('columnBare', { column: letters })
        ) : (
          <>
            <span className="text-soft">{letters}</span> · <bdi>{column.header}</bdi>
          </>
        )}
      </span>
      <select
        className={controlLook}
        value={column.dimension === null ? column.as : `${column.as}:${column.dimension}`}
        onChange={({ currentTarget: { value } }) => {
          const [as, ...dimension] = value.split(':');
          const use = columnUses.find((one) => one === as) ?? 'ignored';
          onChange({ as: use, dimension: dimension.join(':') || null });
        }}
      >
        {columnUses.flatMap((use) => [
          <option key={use} value={use}>
            {t(`uses.${use}`)}
          </option>,
          ...(use === 'category'
            ? choices.dimensions.map(({ code, text }) => (
                <option key={code} value={`category:${code}`}>
                  {t('categoryOf', { dimension: text })}
                </option>
              ))
            : []),
        ])}
      </select>
    </label>
  );
}

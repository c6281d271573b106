'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ImportedTable } from '@/lib/api/table-schema';
import { isLocale, languageNames, locales } from '@/lib/locale';
import { type TableMapping, tableLimits } from '@/lib/table-import/mapping';
import { Button } from '../office/button';
import { SelectField } from '../office/fields/select-field';
import { TextField } from '../office/form-field';
import type { LookAt } from './use-table-import';

/** The sheet, the headings, what is hidden, the language of the numbers, and how it was read before. */
export function HowRead({
  table,
  mapping,
  isBusy,
  onChange,
  onLook,
}: {
  table: ImportedTable;
  mapping: TableMapping;
  isBusy: boolean;
  onChange: (mapping: TableMapping) => void;
  onLook: (at: LookAt) => void;
}) {
  const t = useTranslations('tables.screen');
  const [headerRow, setHeaderRow] = useState(String(mapping.headerRow));
  const [headerLines, setHeaderLines] = useState(String(mapping.headerLines));
  const headings = { headerRow: Number(headerRow), headerLines: Number(headerLines) };
  const isRow = (text: string, most: number) => /^\d+$/.test(text) && +text >= 1 && +text <= most;
  const isKnown =
    isRow(headerRow, tableLimits.topRows) && isRow(headerLines, tableLimits.headerLines);
  const isMoved =
    headings.headerRow !== mapping.headerRow || headings.headerLines !== mapping.headerLines;
  const fitting = table.remembered.filter(({ fits }) => fits);
  const hidesAny = table.hiddenRows + table.hiddenColumns > 0;
  return (
    <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
      {table.sheets.length > 1 && (
        <SelectField
          label={t('sheet')}
          value={table.sheet ?? ''}
          disabled={isBusy}
          choices={table.sheets.map(({ name, isHidden }) => ({
            value: name,
            text: isHidden ? t('hiddenSheet', { name }) : name,
          }))}
          onChange={({ currentTarget }) => onLook({ sheet: currentTarget.value })}
        />
      )}
      {fitting.length > 0 && (
        <SelectField
          label={t('remembered')}
          none={t('guess')}
          value={fitting.find(({ isUsed }) => isUsed)?.name ?? ''}
          disabled={isBusy}
          choices={fitting.map(({ name }) => ({ value: name, text: name }))}
          onChange={({ currentTarget }) => onLook({ remembered: currentTarget.value || null })}
        />
      )}
      <TextField
        label={t('headerRow')}
        inputMode="numeric"
        dir="ltr"
        value={headerRow}
        onChange={({ currentTarget }) => setHeaderRow(currentTarget.value)}
      />
      <TextField
        label={t('headerLines')}
        inputMode="numeric"
        dir="ltr"
        value={headerLines}
        onChange={({ currentTarget }) => setHeaderLines(currentTarget.value)}
      />
      {isMoved && (
        <div className="self-end">
          <Button look="plain" disabled={isBusy || !isKnown} onClick={() => onLook(headings)}>
            {t('lookAgain')}
          </Button>
        </div>
      )}
      <SelectField
        label={t('language')}
        value={mapping.language}
        choices={locales.map((one) => ({ value: one, text: languageNames[one] }))}
        onChange={({ currentTarget: { value } }) => {
          if (isLocale(value)) onChange({ ...mapping, language: value });
        }}
      />
      {hidesAny && (
        <SelectField
          label={t('hidden')}
          value={mapping.hidden}
          choices={[
            { value: 'skip', text: t('hiddenSkip') },
            { value: 'read', text: t('hiddenRead') },
          ]}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...mapping, hidden: value === 'read' ? 'read' : 'skip' })
          }
        />
      )}
    </div>
  );
}

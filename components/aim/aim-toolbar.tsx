'use client';

import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/locale';
import { pointsOf } from '../grid/grid-selection';
import { Button } from '../office/button';
import { TextField } from '../office/form-field';
import { cellName } from './cell-name';
import type { AimEditing } from './use-aim-editing';
import type { Aims } from './use-aims';

/** What is selected, and what can be done with it without the keys of the grid. */
export function AimToolbar({
  aims,
  editing,
  locale,
  yearOfNew,
  onYear,
}: {
  aims: Aims;
  editing: AimEditing;
  locale: Locale;
  yearOfNew: string;
  onYear: (year: string) => void;
}) {
  const t = useTranslations('setting.targets');
  const { selection, block, rows } = editing;
  const cell = editing.cellAt(selection.focus);
  const isOpen = cell !== null && editing.open.has(cell.row.line.indicator.code);

  function where(): string {
    const points = pointsOf(block);
    const named = (at: number) => {
      const found = editing.cellAt(points.at(at) ?? selection.focus);
      return found ? t('cell', cellName(found.row, found.column, locale)) : '';
    };
    if (points.length === 1) return named(0);
    return t('block', { count: points.length, from: named(0), to: named(-1) });
  }

  return (
    <fieldset className="card mb-3 grid gap-3 p-3 sm:p-4">
      <legend className="sr-only">{t('toolbar')}</legend>
      <p className="text-sm">
        <span className="font-semibold">{t('selected')}</span> {where()}
      </p>
      <div className="flex flex-wrap items-end gap-2">
        <Button look="plain" onClick={() => editing.begin(selection.focus, null)}>
          {t('type')}
        </Button>
        <Button look="plain" onClick={editing.openDetails}>
          {aims.kind === 'target' ? t('details.open') : t('details.openBaseline')}
        </Button>
        <Button look="plain" onClick={editing.clear}>
          {t('clear')}
        </Button>
        {cell && cell.row.line.categories.length > 0 && rows.length > 0 && (
          <Button
            look="plain"
            aria-expanded={isOpen}
            onClick={() => editing.toggle(cell.row.line.indicator.code, !isOpen)}
          >
            {t('categoriesOf', { indicator: cell.row.line.indicator.code })}
          </Button>
        )}
        {aims.kind === 'baseline' && (
          <div className="w-56">
            <TextField
              label={t('yearOfNew')}
              inputMode="numeric"
              maxLength={4}
              value={yearOfNew}
              onChange={(event) => onYear(event.target.value)}
            />
          </div>
        )}
      </div>
    </fieldset>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Locale } from '@/lib/locale';
import { blockOf, type GridPoint, type GridSelection, pointsOf } from '../grid/grid-selection';
import type { Editing } from '../grid/grid-state';
import { atPoint, isTyping, stepped } from '../grid/grid-step';
import { blockText, layBlock } from '../grid/lay-block';
import { useSetting } from '../setting/setting-desk';
import { type AimRow, visibleRows } from './aim-rows';
import { emptyText, lineOf, shownText, withLine } from './aim-text';
import { focusAimCell } from './focus-aim-cell';
import type { Aims, Draft } from './use-aims';

export type AimEditing = ReturnType<typeof useAimEditing>;

/** The selected block of the grid, the cell that is typed in, and what is done to them. */
export function useAimEditing(aims: Aims, locale: Locale, yearOfNew: string) {
  const t = useTranslations('setting.targets');
  const { say } = useSetting();
  const { lines, columns, kind, held, drafts } = aims;
  const [selection, setSelection] = useState<GridSelection>(atPoint({ row: 0, column: 0 }));
  const [editing, setEditing] = useState<Editing | null>(null);
  const [detailed, setDetailed] = useState<GridPoint | null>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(() => visibleRows(lines, open), [lines, open]);
  const block = blockOf(selection);
  const size = { rows: rows.length, columns: columns.length };

  function cellAt({ row: at, column: along }: GridPoint) {
    const [row, column] = [rows[at], columns[along]];
    return row && column ? { row, column } : null;
  }

  function textAt(row: AimRow, column: string): Draft {
    const draft = drafts.get(row.key)?.get(column);
    if (draft !== undefined) return draft;
    const stands = held.get(row.key)?.get(column);
    return stands === undefined ? null : shownText(stands, row.line.indicator, locale);
  }

  function typed(row: AimRow, column: string, line: string) {
    const before = textAt(row, column) ?? emptyText;
    const dated =
      before.year === '' && kind === 'baseline' ? { ...before, year: yearOfNew } : before;
    const text = withLine(line, dated, { kind, indicator: row.line.indicator, locale });
    return { row, column, text };
  }

  function goTo(point: GridPoint) {
    setSelection(atPoint(point));
    focusAimCell(point);
  }

  function commit(line: string, step: Partial<GridPoint> | null) {
    const cell = editing && cellAt(editing);
    setEditing(null);
    if (!cell) return;
    aims.change([typed(cell.row, cell.column.key, line)]);
    if (step) goTo(stepped(editing, step, size));
  }

  function begin(point: GridPoint, seed: string | null) {
    const cell = cellAt(point);
    if (!cell) return;
    const text = textAt(cell.row, cell.column.key);
    // Words instead of a number have a field for each language.
    const isWorded = text?.body === '' && cell.row.line.indicator.kind !== 'text';
    if (seed === null && text && isWorded) return setDetailed(point);
    setSelection(atPoint(point));
    setEditing({ ...point, seed });
  }

  function paste(text: string) {
    const laid = layBlock(text, block, size);
    const filled = laid.cells.filter((cell) => cell.text.trim() !== '');
    aims.change(
      filled.flatMap((point) => {
        const cell = cellAt(point);
        return cell ? typed(cell.row, cell.column.key, point.text) : [];
      }),
    );
    const outside = { words: 'setting.targets.outside', params: { count: laid.outside } };
    say(t('pasted', { count: filled.length }), laid.outside > 0 ? [outside] : []);
  }

  /** The selected block as a spreadsheet takes it. */
  function copied(): string {
    const shown = (point: GridPoint) => {
      const cell = cellAt(point);
      const text = cell && textAt(cell.row, cell.column.key);
      return cell && text ? lineOf(text, cell.row.line.indicator, locale) : '';
    };
    const inRow = (row: number) => pointsOf({ ...block, rows: [row, row] }).map(shown);
    return blockText(pointsOf({ ...block, columns: [0, 0] }).map(({ row }) => inRow(row)));
  }

  function clear() {
    aims.change(
      pointsOf(block).flatMap((point) => {
        const cell = cellAt(point);
        return cell ? { row: cell.row, column: cell.column.key, text: null } : [];
      }),
    );
  }

  /** Opens or closes the categories of an indicator; the selection goes with its row. */
  function toggle(code: string, isOpen: boolean) {
    const next = new Set(open);
    if (isOpen) next.add(code);
    else next.delete(code);
    const there = visibleRows(lines, next);
    const here = rows[selection.focus.row];
    const kept = there.findIndex(({ key }) => key === here?.key);
    const total = there.findIndex(({ line }) => line === here?.line);
    setEditing(null);
    // The rows have to be there before one of their cells can take the focus.
    flushSync(() => setOpen(next));
    goTo({ ...selection.focus, row: Math.max(kept, total, 0) });
  }

  /** To a cell by its keys; where it is of a category, its indicator is opened. */
  function goToCell(row: string, column: string) {
    const code = aims.rows.get(row)?.line.indicator.code ?? '';
    const next = rows.some(({ key }) => key === row) ? open : new Set(open).add(code);
    flushSync(() => setOpen(next));
    goTo({
      row: visibleRows(lines, next).findIndex(({ key }) => key === row),
      column: columns.findIndex(({ key }) => key === column),
    });
  }

  function pressOther(event: KeyboardEvent): boolean {
    const { key, altKey } = event;
    const cell = cellAt(selection.focus);
    if (!cell) return false;
    if (altKey && (key === 'ArrowDown' || key === 'ArrowUp')) {
      if (cell.row.line.categories.length > 0) {
        toggle(cell.row.line.indicator.code, key === 'ArrowDown');
      }
      return true;
    }
    if (altKey && key === 'Enter') {
      setDetailed(selection.focus);
      return true;
    }
    if (!isTyping(event)) return false;
    begin(selection.focus, key);
    return true;
  }

  return {
    ...{ rows, open, selection, editing, detailed, block, size },
    ...{ cellAt, textAt, goTo, goToCell, commit, begin, paste, copied, clear, toggle, pressOther },
    // What is being typed is kept by its field once the focus leaves it.
    select: setSelection,
    cancel: () => {
      setEditing(null);
      focusAimCell(selection.focus);
    },
    openDetails: () => setDetailed(selection.focus),
    closeDetails: () => setDetailed(null),
  };
}

'use client';

import { useMutation } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Locale } from '@/lib/locale';
import { type Cells, cellsOf, listCells, withCells } from '../grid/grid-cells';
import type { Answers } from '../grid/reading-choices';
import { type AimLine, type AimRow, rowKey } from './aim-rows';
import { type AimKind, type AimText, isSameText, saysNothing, shownText } from './aim-text';
import { type ReadAim, readAims } from './read-aims';
import { asksWhy, type Refusal, refusalsOf, type Sent, type SentCell, saveAims } from './save-aims';
import { type AimGrid, type StandingAims, useStandingAims } from './use-standing-aims';

/** What was typed in a cell; null where it was cleared. */
export type Draft = AimText | null;

export interface AimChange {
  readonly row: AimRow;
  /** Its key. */
  readonly column: string;
  readonly text: Draft;
}

const noDrafts: Cells<Draft> = new Map();
const noRefusals: Cells<Refusal> = new Map();

export type Aims = ReturnType<typeof useAims>;

/** The aims of what is shown as they stand, what was changed and not saved yet, and the saving. */
export function useAims(
  programme: string,
  locale: Locale,
  grid: AimGrid & { readonly lines: readonly AimLine[] },
  initial: StandingAims,
) {
  const { view, columns, lines } = grid;
  const kind: AimKind = view.show === 'baselines' ? 'baseline' : 'target';
  const { held, baselineAt, refetch } = useStandingAims(programme, grid, initial);
  const [drafts, setDrafts] = useState(noDrafts);
  const [refusals, setRefusals] = useState(noRefusals);
  const [answers, setAnswers] = useState<Answers>({});
  const rows = useMemo(() => rowsByKey(lines), [lines]);
  const reads = useMemo(
    () => readDrafts(drafts, held, rows, { kind, locale, answers }),
    [drafts, held, rows, kind, locale, answers],
  );

  const saving = useMutation({
    mutationFn: async (sent: Sent) => {
      const changed = await saveAims(sent);
      await refetch();
      // What was changed while it was being saved stays a draft.
      setDrafts((now) =>
        withCells(
          now,
          listCells(drafts)
            .filter(({ row, column, value }) => now.get(row)?.get(column) === value)
            .map((cell) => ({ ...cell, value: undefined })),
        ),
      );
      setRefusals(noRefusals);
      return changed;
    },
    onError: (error: Error, sent) => {
      setRefusals(asksWhy(error) ? noRefusals : cellsOf(refusalsOf(error, sent)));
    },
  });

  function change(changes: readonly AimChange[]) {
    setDrafts((now) =>
      withCells(
        now,
        changes.map(({ row, column, text }) => {
          const stands = held.get(row.key)?.get(column);
          const shown = shownText(stands, row.line.indicator, locale);
          const isAsItStands =
            text === null || saysNothing(text)
              ? stands === undefined
              : stands !== undefined && isSameText(text, shown);
          const value = text !== null && saysNothing(text) ? null : text;
          return { row: row.key, column, value: isAsItStands ? undefined : value };
        }),
      ),
    );
    setRefusals((now) =>
      withCells(
        now,
        changes.map(({ row, column }) => ({ row: row.key, column, value: undefined })),
      ),
    );
  }

  function sentCells(): SentCell[] {
    return listCells(reads).flatMap(({ row, column, value }) => {
      const [ofRow, ofColumn] = [rows.get(row), columns.find(({ key }) => key === column)];
      if (!ofRow || !ofColumn || (value.kind !== 'aim' && value.kind !== 'none')) return [];
      return { row: ofRow, column: ofColumn, aim: value.kind === 'aim' ? value.aim : null };
    });
  }

  return {
    ...{ view, columns, lines, rows, kind, held, baselineAt, drafts, reads, refusals, answers },
    ...{ saving, change },
    answer: (given: Answers) => setAnswers((now) => ({ ...now, ...given })),
    save: (reason: string | null) =>
      saving.mutateAsync({ programme, view, cells: sentCells(), reason }),
    discard: () => {
      setDrafts(noDrafts);
      setRefusals(noRefusals);
      setAnswers({});
      saving.reset();
    },
  };
}

function rowsByKey(lines: readonly AimLine[]): ReadonlyMap<string, AimRow> {
  const rows = lines.flatMap((line): AimRow[] =>
    [null, ...line.categories].map((category) => ({
      ...{ key: rowKey(line.indicator.code, category?.key), line, category },
    })),
  );
  return new Map(rows.map((row) => [row.key, row]));
}

function readDrafts(
  drafts: Cells<Draft>,
  held: Cells<SentCell['aim'] & object>,
  rows: ReadonlyMap<string, AimRow>,
  reading: Parameters<typeof readAims>[1],
): Cells<ReadAim> {
  const cells = listCells(drafts).flatMap(({ row, column, value }) => {
    const indicator = rows.get(row)?.line.indicator;
    return indicator ? [{ row, column, value, indicator }] : [];
  });
  const typed = cells.flatMap(({ row, column, value, indicator }) =>
    value === null
      ? []
      : [{ row, column, text: value, indicator, held: held.get(row)?.get(column) }],
  );
  const read = readAims(typed, reading);
  return cellsOf([
    ...cells.flatMap(({ row, column, value }) =>
      value === null ? [{ row, column, value: { kind: 'none' } as const }] : [],
    ),
    ...typed.map(({ row, column }, at) => ({
      ...{ row, column, value: read[at] ?? ({ kind: 'none' } as const) },
    })),
  ]);
}

'use client';

import { useTranslations } from 'next-intl';
import { memo } from 'react';
import type { Locale } from '@/lib/locale';
import type { GridPoint } from '../grid/grid-selection';
import type { Editing } from '../grid/grid-state';
import { LocalisedText } from '../releases/localised-text';
import { AimCell } from './aim-cell';
import type { Doubt } from './aim-doubts';
import { AimRowHead } from './aim-row-head';
import type { AimColumn, AimRow } from './aim-rows';
import { type AimKind, emptyText, lineOf, shownText, withLine } from './aim-text';
import { cellLook } from './cell-look';
import { LineEditor } from './line-editor';
import type { ReadAim } from './read-aims';
import type { HeldAim } from './said-aim';
import type { Refusal } from './save-aims';
import type { Draft } from './use-aims';

type InRow<T> = ReadonlyMap<string, T> | undefined;

export interface AimRowProps {
  readonly row: AimRow;
  readonly at: number;
  readonly columns: readonly AimColumn[];
  readonly kind: AimKind;
  readonly locale: Locale;
  readonly cellId: (row: number, column: number) => string;
  readonly held: InRow<HeldAim>;
  readonly drafts: InRow<Draft>;
  readonly reads: InRow<ReadAim>;
  readonly refusals: InRow<Refusal>;
  readonly doubts: InRow<Doubt>;
  /** Where a cell of these keys began, said beside its target. */
  readonly baselineAt: ((row: string, column: string) => HeldAim | undefined) | null;
  readonly isOpen: boolean;
  readonly onToggle: (code: string, isOpen: boolean) => void;
  /** The columns of the selected block in this row; -1 for none. */
  readonly selectedFrom: number;
  readonly selectedTo: number;
  /** The column of the focus, where it is in this row, else -1. */
  readonly focus: number;
  /** What is typed in, where that is in this row. */
  readonly editing: Editing | null;
  readonly onCommit: (line: string, step: Partial<GridPoint> | null) => void;
  readonly onCancel: () => void;
}

/** One indicator or category. Drawn again only where something in it changed: there are thousands. */
export const AimRowView = memo(AimRowDrawn, isSame);

function AimRowDrawn(props: AimRowProps) {
  const { row, at, columns, kind, locale } = props;
  const t = useTranslations('setting.targets');
  const { under, indicator } = row.line;

  function baselineOf(column: string): string {
    const baseline = props.baselineAt?.(row.key, column);
    return baseline ? lineOf(shownText(baseline, indicator, locale), indicator, locale) : '';
  }

  function editorOf({ key, name }: AimColumn, along: number) {
    const { editing } = props;
    if (editing?.column !== along) return null;
    const draft = props.drafts?.get(key);
    const text = draft === undefined ? shownText(props.held?.get(key), indicator, locale) : draft;
    const line = text === null ? '' : lineOf(text, indicator, locale);
    return (
      <LineEditor
        indicator={indicator}
        locale={locale}
        label={t('field', { indicator: row.category?.name ?? indicator.code, place: name })}
        initial={
          indicator.levels.length > 0
            ? withLine(line, emptyText, { kind, indicator, locale }).body
            : line
        }
        seed={editing.seed}
        onCommit={props.onCommit}
        onCancel={props.onCancel}
      />
    );
  }

  return (
    <>
      {under && row.category === null && (
        <tr>
          <th
            scope="rowgroup"
            colSpan={columns.length + 1}
            className="border-t border-line bg-paper p-2 text-start text-sm font-semibold text-soft"
          >
            <span className="sticky start-2 inline-block max-w-[calc(100vw-6rem)]">
              <bdi>{under.code}</bdi> <LocalisedText text={under.title} locale={locale} />
            </span>
          </th>
        </tr>
      )}
      <tr>
        <AimRowHead row={row} locale={locale} isOpen={props.isOpen} onToggle={props.onToggle} />
        {columns.map((column, along) => {
          const { key } = column;
          const draft = props.drafts?.get(key);
          const held = props.held?.get(key);
          const comment = draft === undefined ? held?.comment : draft?.comment;
          return (
            <AimCell
              key={key}
              id={props.cellId(at, along)}
              row={at}
              column={along}
              look={cellLook(
                {
                  ...{ held, draft },
                  read: props.reads?.get(key),
                  refusal: props.refusals?.get(key),
                },
                indicator,
                locale,
              )}
              baseline={baselineOf(key)}
              hasComment={Object.values(comment ?? {}).some(Boolean)}
              doubt={props.doubts?.get(key)}
              isSelected={props.selectedFrom <= along && along <= props.selectedTo}
              isFocus={props.focus === along}
              editor={editorOf(column, along)}
            />
          );
        })}
      </tr>
    </>
  );
}

/** What is worked out anew for all rows at every change, and mostly comes out as it was. */
const workedOut: ReadonlySet<keyof AimRowProps> = new Set(['reads', 'doubts']);

function isSame(before: AimRowProps, after: AimRowProps): boolean {
  const written = (cells: InRow<unknown>) => JSON.stringify([...(cells ?? [])]);
  return (Object.keys(after) as (keyof AimRowProps)[]).every((name) => {
    if (Object.is(before[name], after[name])) return true;
    if (!workedOut.has(name)) return false;
    return written(before[name] as InRow<unknown>) === written(after[name] as InRow<unknown>);
  });
}

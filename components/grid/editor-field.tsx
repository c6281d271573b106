'use client';

import { type FocusEvent, type KeyboardEvent, useId } from 'react';
import { type Locale, type Localised, localise } from '@/lib/locale';
import type { GridPoint } from './grid-selection';

/** What is typed: a number, words on several lines, a level by its name or from the list, or a day. */
export type EditorKind = 'number' | 'words' | 'level-name' | 'level' | 'day';

interface EditorFieldProps {
  readonly kind: EditorKind;
  readonly levels: readonly { readonly code: string; readonly label: Localised }[];
  readonly locale: Locale;
  readonly value: string;
  readonly onType: (text: string) => void;
  readonly control: {
    readonly 'aria-label'?: string;
    readonly 'aria-labelledby'?: string;
    readonly 'aria-describedby'?: string | undefined;
    readonly autoFocus: boolean;
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onBlur: (event: FocusEvent) => void;
  };
}

const look =
  'block w-full border-0 bg-card px-2 py-1.5 text-sm text-ink outline-2 -outline-offset-2 outline-brand';

/** A box whose content lays nothing out but itself: the table around it has thousands of cells. */
const apart = 'block h-11 min-w-24 [contain:strict]';

/**
 * One field inside a cell of a grid. A level is chosen from the list, or its name is typed: a list
 * that is typed into would take the second letter for the beginning of another.
 */
export function EditorField({ kind, levels, locale, value, onType, control }: EditorFieldProps) {
  const names = useId();
  const atEnd = {
    onFocus: ({ target }: { target: HTMLInputElement | HTMLTextAreaElement }) =>
      target.setSelectionRange(target.value.length, target.value.length),
  };
  if (kind === 'level') {
    return (
      <span className={apart}>
        <select
          {...control}
          value={value}
          onChange={(event) => onType(event.target.value)}
          className={`h-full ${look}`}
        >
          <option value="">—</option>
          {levels.map((level) => (
            <option key={level.code} value={level.code}>
              {localise(level.label, locale).text}
            </option>
          ))}
        </select>
      </span>
    );
  }
  if (kind === 'words') {
    return (
      <textarea
        {...control}
        {...atEnd}
        value={value}
        rows={3}
        dir="auto"
        onChange={(event) => onType(event.target.value)}
        className={`min-w-48 ${look}`}
      />
    );
  }
  if (kind === 'day') {
    return (
      <span className={apart}>
        <input
          {...control}
          type="date"
          value={value}
          onChange={(event) => onType(event.target.value)}
          className={`h-full ${look}`}
        />
      </span>
    );
  }
  return (
    <span className={apart}>
      <input
        {...control}
        {...atEnd}
        value={value}
        inputMode="text"
        autoComplete="off"
        dir={kind === 'level-name' ? 'auto' : 'ltr'}
        list={kind === 'level-name' ? names : undefined}
        onChange={(event) => onType(event.target.value)}
        className={`h-full rtl:text-right ${look}`}
      />
      {kind === 'level-name' && (
        <datalist id={names}>
          {levels.map((level) => (
            <option key={level.code} value={localise(level.label, locale).text} />
          ))}
        </datalist>
      )}
    </span>
  );
}

/** Where a key leads from a field, as in a spreadsheet; null where it is the field's own. */
export function stepAfter(
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  kind: EditorKind,
): Partial<GridPoint> | null {
  const step = shiftKey ? -1 : 1;
  // Shift + Enter is a new line of a text.
  if (key === 'Enter') return kind === 'words' && shiftKey ? null : { row: step };
  if (key === 'Tab') return { column: step };
  if (kind !== 'number') return null;
  if (key === 'ArrowDown') return { row: 1 };
  return key === 'ArrowUp' ? { row: -1 } : null;
}

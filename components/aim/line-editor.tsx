'use client';

import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { type Locale, localise } from '@/lib/locale';
import type { GridPoint } from '../grid/grid-selection';
import type { AimIndicator } from './aim-rows';

interface LineEditorProps {
  readonly indicator: AimIndicator;
  readonly locale: Locale;
  readonly label: string;
  /** What stands; a code where a level does. */
  readonly initial: string;
  /** The key it was begun with. */
  readonly seed: string | null;
  /** `step` says where the focus goes; null where it went by itself. */
  readonly onCommit: (line: string, step: Partial<GridPoint> | null) => void;
  readonly onCancel: () => void;
}

const look =
  'block w-full border-0 bg-card px-2 py-1.5 text-sm text-ink outline-2 -outline-offset-2 outline-brand';

/** A box whose content lays nothing out but itself: the table around it has thousands of cells. */
const apart = 'block h-11 min-w-24 [contain:strict]';

/**
 * The field inside a cell: a line to type, several for words. A level is chosen from the list, or its
 * name is typed: a list that is typed into would take the second letter for the beginning of another.
 */
export function LineEditor(props: LineEditorProps) {
  const { indicator, locale, label, initial, seed, onCommit, onCancel } = props;
  const isChosen = indicator.levels.length > 0 && seed === null;
  const names = useId();
  const [line, setLine] = useState(seed ?? initial);
  // Moving the focus away once it is done is no second way to be done.
  const isDone = useRef(false);

  function finish(act: () => void) {
    if (isDone.current) return;
    isDone.current = true;
    act();
  }

  function press(event: KeyboardEvent) {
    const { key, shiftKey, nativeEvent } = event;
    if (nativeEvent.isComposing) return;
    const step = stepAfter(key, shiftKey, indicator);
    if (key !== 'Escape' && !step) return;
    event.preventDefault();
    finish(() => (step ? onCommit(line, step) : onCancel()));
  }

  const control = {
    'aria-label': label,
    autoFocus: true,
    value: line,
    onKeyDown: press,
    onBlur: () => finish(() => onCommit(line, null)),
  };
  if (isChosen) {
    return (
      <span className={apart}>
        <select
          {...control}
          onChange={(event) => setLine(event.target.value)}
          className={`h-full ${look}`}
        >
          <option value="">—</option>
          {indicator.levels.map((level) => (
            <option key={level.code} value={level.code}>
              {localise(level.label, locale).text}
            </option>
          ))}
        </select>
      </span>
    );
  }
  if (indicator.kind === 'text') {
    return (
      <textarea
        {...control}
        rows={3}
        dir="auto"
        onFocus={(event) => event.target.setSelectionRange(line.length, line.length)}
        onChange={(event) => setLine(event.target.value)}
        className={`min-w-48 ${look}`}
      />
    );
  }
  return (
    <span className={apart}>
      <input
        {...control}
        inputMode="text"
        autoComplete="off"
        dir={indicator.levels.length > 0 ? 'auto' : 'ltr'}
        list={indicator.levels.length > 0 ? names : undefined}
        onFocus={(event) => event.target.setSelectionRange(line.length, line.length)}
        onChange={(event) => setLine(event.target.value)}
        className={`h-full rtl:text-right ${look}`}
      />
      {indicator.levels.length > 0 && (
        <datalist id={names}>
          {indicator.levels.map((level) => (
            <option key={level.code} value={localise(level.label, locale).text} />
          ))}
        </datalist>
      )}
    </span>
  );
}

/** Where a key leads, as in a spreadsheet; null where it is the field's own. */
function stepAfter(
  key: string,
  isBack: boolean,
  { kind, levels }: AimIndicator,
): Partial<GridPoint> | null {
  const step = isBack ? -1 : 1;
  // Shift + Enter is a new line of a text.
  if (key === 'Enter') return kind === 'text' && isBack ? null : { row: step };
  if (key === 'Tab') return { column: step };
  if (kind === 'text' || levels.length > 0) return null;
  if (key === 'ArrowDown') return { row: 1 };
  return key === 'ArrowUp' ? { row: -1 } : null;
}

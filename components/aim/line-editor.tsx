'use client';

import { type KeyboardEvent, useRef, useState } from 'react';
import type { Locale } from '@/lib/locale';
import { EditorField, type EditorKind, stepAfter } from '../grid/editor-field';
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

/** The field inside a cell: a line to type, several for words, a level from the list or by its name. */
export function LineEditor(props: LineEditorProps) {
  const { indicator, locale, label, initial, seed, onCommit, onCancel } = props;
  const kind = kindOf(indicator, seed);
  const [line, setLine] = useState(seed ?? initial);
  // Moving the focus away once it is done is no second way to be done.
  const isDone = useRef(false);

  function finish(act: () => void) {
    if (isDone.current) return;
    isDone.current = true;
    act();
  }

  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const step = stepAfter(event, kind);
    if (event.key !== 'Escape' && !step) return;
    event.preventDefault();
    finish(() => (step ? onCommit(line, step) : onCancel()));
  }

  return (
    <EditorField
      {...{ kind, locale }}
      levels={indicator.levels}
      value={line}
      onType={setLine}
      control={{
        'aria-label': label,
        autoFocus: true,
        onKeyDown: press,
        onBlur: () => finish(() => onCommit(line, null)),
      }}
    />
  );
}

function kindOf({ kind, levels }: AimIndicator, seed: string | null): EditorKind {
  if (levels.length > 0) return seed === null ? 'level' : 'level-name';
  return kind === 'text' ? 'words' : 'number';
}

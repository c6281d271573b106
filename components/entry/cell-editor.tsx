'use client';

import { useTranslations } from 'next-intl';
import {
  type FocusEvent,
  type KeyboardEvent,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from 'react';
import type { EntryIndicator } from '@/lib/api/observation-schema';
import type { CellText, ValueField } from '@/lib/observation/cell-text';
import { fieldsTaken } from '@/lib/observation/value-problem';
import { carriesValue } from '@/lib/observation/value-state';
import { EditorField, type EditorKind, stepAfter } from '../grid/editor-field';
import type { GridPoint } from '../grid/grid-selection';
import { useLeaveGuard } from '../office/use-leave-guard';
import { levelNamed } from './cell-line';
import { PersonalDataWarning } from './evidence/personal-data-warning';
import type { RowCell } from './row-view';
import { useSheet } from './sheet-context';

/**
 * The fields of one cell while it is typed in. What is typed is taken when the cell is left, and by
 * Escape it is not; Tab and a stroke go from the numerator to the denominator.
 */
export function CellEditor({
  at: { typed, id },
  titleId,
  columnId,
  seed,
  onCommit,
  onCancel,
}: {
  at: RowCell;
  titleId: string;
  columnId: string;
  /** The key it was begun with, which replaces what stood in the first field. */
  seed: string | null;
  onCommit: (key: string, fields: CellText['fields'], step: Partial<GridPoint> | null) => void;
  onCancel: () => void;
}) {
  const t = useTranslations('entry');
  const { locale, words } = useSheet();
  const { rule } = typed.cell;
  const taken = fieldsTaken(rule);
  const [first = 'value'] = taken;
  const before = carriesValue(typed.text.state) ? typed.text.fields : {};
  const [fields, setFields] = useState(seed === null ? before : { ...before, [first]: seed });
  const box = useRef<HTMLDivElement>(null);
  // Moving the focus away once it is done is no second way to be done.
  const isDone = useRef(false);
  useLeaveGuard(
    taken.some((field) => (fields[field] ?? '') !== (before[field] ?? '')),
    t('leave'),
  );

  function finish(step: Partial<GridPoint> | null) {
    if (isDone.current) return;
    isDone.current = true;
    const said = taken.map((field) => [field, meant(field, fields[field] ?? '', rule)] as const);
    onCommit(typed.cell.key, Object.fromEntries(said), step);
  }

  // A page that is put away may not come back.
  const onHidden = useEffectEvent(() => {
    if (document.visibilityState === 'hidden') finish(null);
  });
  useEffect(() => {
    document.addEventListener('visibilitychange', onHidden);
    return () => document.removeEventListener('visibilitychange', onHidden);
  }, []);

  function press(field: ValueField, event: KeyboardEvent) {
    const { key, shiftKey, nativeEvent } = event;
    if (nativeEvent.isComposing) return;
    if (key === 'Escape') {
      event.preventDefault();
      isDone.current = true;
      return onCancel();
    }
    const isStroke = key === '/' && field === 'numerator';
    const within = taken[taken.indexOf(field) + (key === 'Tab' && shiftKey ? -1 : 1)];
    if ((key === 'Tab' || isStroke) && within !== undefined) {
      event.preventDefault();
      return box.current
        ?.querySelector<HTMLElement>(`[data-field="${within}"] :is(input, select)`)
        ?.focus();
    }
    const step = stepAfter(event, kindOf(field, seed));
    if (!step) return;
    event.preventDefault();
    finish(step);
  }

  function leave({ relatedTarget }: FocusEvent) {
    if (!box.current?.contains(relatedTarget)) finish(null);
  }

  return (
    <div ref={box} className="grid">
      {taken.map((field) => (
        <div key={field} data-field={field}>
          {taken.length > 1 && (
            <span id={`${id}-${field}`} className="block px-2 pt-1 text-xs text-soft">
              {words.field(field)}
            </span>
          )}
          <EditorField
            kind={kindOf(field, seed)}
            levels={rule.levels}
            locale={locale}
            value={fields[field] ?? ''}
            onType={(text) => setFields((all) => ({ ...all, [field]: text }))}
            control={{
              'aria-labelledby': [titleId, columnId, taken.length > 1 && `${id}-${field}`]
                .filter(Boolean)
                .join(' '),
              autoFocus: field === first,
              onKeyDown: (event) => press(field, event),
              onBlur: leave,
            }}
          />
          {field === 'words' && <PersonalDataWarning text={fields.words ?? ''} />}
        </div>
      ))}
    </div>
  );
}

function kindOf(field: ValueField, seed: string | null): EditorKind {
  if (field === 'words') return 'words';
  if (field === 'reachedOn') return 'day';
  if (field === 'level') return seed === null ? 'level' : 'level-name';
  return 'number';
}

/** A level may be typed by its name. */
function meant(field: ValueField, text: string, rule: EntryIndicator): string {
  return field === 'level' ? (levelNamed(text, rule) ?? text) : text;
}

'use client';

import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import type { EntryIndicator } from '@/lib/api/observation-schema';
import { type Locale, localise } from '@/lib/locale';
import type { ValueField } from '@/lib/observation/cell-text';
import { fieldsTaken, type ValueRule } from '@/lib/observation/value-problem';
import { PersonalDataWarning } from './evidence/personal-data-warning';

export interface CellFieldProps {
  readonly id: string;
  readonly field: ValueField;
  readonly text: string;
  readonly rule: EntryIndicator;
  readonly locale: Locale;
  /** Names the column, so that Up and Down find the next row. */
  readonly column: string;
  /** Ids of the row's title, the column's head and the field's own name. */
  readonly labelledBy: string;
  readonly describedBy: string | undefined;
  readonly isInvalid: boolean;
  readonly isReadOnly: boolean;
  readonly onType: (text: string) => void;
}

const look =
  'min-h-11 w-full rounded-control border border-edge bg-card px-2 py-1 text-ink aria-[invalid]:border-2 aria-[invalid]:border-clay aria-[invalid]:bg-clay-soft';

// Not for a select: to a browser every select is read-only.
const readOnlyLook = 'read-only:border-line read-only:bg-sand';

/** One field of a cell, by what its indicator takes. */
export function CellField(props: CellFieldProps) {
  const { field } = props;
  if (field === 'words') return <WordsField {...props} />;
  if (field === 'level') return <LevelField {...props} />;
  return <LineField {...props} />;
}

function common({ id, labelledBy, describedBy, isInvalid }: CellFieldProps) {
  return {
    id,
    'aria-labelledby': labelledBy,
    'aria-describedby': describedBy,
    'aria-invalid': isInvalid || undefined,
  } as const;
}

/** Numbers are typed as text: a browser's number field throws away what it cannot read. */
function LineField(props: CellFieldProps) {
  const { field, text, column, isReadOnly, onType } = props;
  const isDate = field === 'reachedOn';
  const kind: ComponentProps<'input'> = isDate
    ? { type: 'date' }
    : ({
        type: 'text',
        inputMode: 'decimal',
        dir: 'ltr',
        'data-column': `${column}-${field}`,
      } as ComponentProps<'input'>);
  return (
    <input
      {...common(props)}
      {...kind}
      autoComplete="off"
      readOnly={isReadOnly}
      value={text}
      onChange={(event) => onType(event.target.value)}
      className={`${look} ${readOnlyLook} ${isDate ? '' : 'text-end text-lg'}`}
    />
  );
}

function WordsField(props: CellFieldProps) {
  return (
    <>
      <textarea
        {...common(props)}
        dir="auto"
        rows={3}
        readOnly={props.isReadOnly}
        value={props.text}
        onChange={(event) => props.onType(event.target.value)}
        className={`${look} ${readOnlyLook} md:min-w-56`}
      />
      <PersonalDataWarning text={props.text} />
    </>
  );
}

function LevelField(props: CellFieldProps) {
  const t = useTranslations('entry.cell');
  const { rule, text, locale, isReadOnly, onType } = props;
  return (
    <select
      {...common(props)}
      // A select has no read-only state; disabled keeps it out of the way of the keyboard.
      disabled={isReadOnly}
      value={text}
      onChange={(event) => onType(event.target.value)}
      className={`${look} min-w-36 disabled:border-line disabled:bg-sand`}
    >
      <option value="">{t('noLevel')}</option>
      {rule.levels.map((level) => (
        <option key={level.code} value={level.code}>
          {localise(level.label, locale).text}
        </option>
      ))}
    </select>
  );
}

/** Fields that need a name of their own, since the cell has more than one. */
export function needsName(rule: ValueRule): boolean {
  return fieldsTaken(rule).length > 1;
}

'use client';

import { useTranslations } from 'next-intl';
import type { ValueField } from '@/lib/observation/cell-text';
import { fieldsTaken } from '@/lib/observation/value-problem';
import { carriesValue } from '@/lib/observation/value-state';
import { CellField, needsName } from './cell-field';
import { invalidField } from './cell-notices';
import { cellStatus } from './cell-status';
import { CellStatusWord } from './cell-status-word';
import { useSheet } from './sheet-context';
import type { RowCell } from './sheet-rows';

/** The fields of one cell, and the word for how it stands. */
export function CellBox({
  at,
  titleId,
  columnId,
  returnedId,
}: {
  at: RowCell;
  /** Ids of the row's title and of the column's head. */
  titleId: string;
  columnId: string;
  /** Id of the words with which it was returned. */
  returnedId: string | undefined;
}) {
  const t = useTranslations('entry');
  const { locale, drafts } = useSheet();
  const { typed, id, notices } = at;
  const { cell, text } = typed;
  const status = cellStatus(typed, drafts.refusals.get(cell.key) ?? null);
  const described = [
    status !== 'empty' && `${id}-status`,
    notices.length > 0 && `${id}-notices`,
    returnedId,
  ];
  const invalid = invalidField(notices);
  const isNamed = needsName(cell.rule);

  function type(field: ValueField, typedText: string) {
    drafts.type(typed, { fields: { ...text.fields, [field]: typedText } });
  }

  return (
    <div className="grid gap-1">
      {carriesValue(text.state) ? (
        fieldsTaken(cell.rule).map((field) => (
          <div key={field} className="grid gap-0.5">
            {isNamed && (
              <span id={`${id}-${field}-name`} className="text-xs text-soft">
                {t(`fields.${field}`)}
              </span>
            )}
            <CellField
              id={`${id}-${field}`}
              field={field}
              text={text.fields[field] ?? ''}
              rule={cell.rule}
              locale={locale}
              column={columnId}
              labelledBy={[titleId, columnId, isNamed && `${id}-${field}-name`]
                .filter(Boolean)
                .join(' ')}
              describedBy={described.filter(Boolean).join(' ') || undefined}
              isInvalid={invalid === field}
              isReadOnly={!isTypable(at)}
              onType={(typedText) => type(field, typedText)}
            />
          </div>
        ))
      ) : (
        <p className="py-2 text-sm text-soft">{t(`states.${text.state}`)}</p>
      )}
      <CellStatusWord id={`${id}-status`} status={status} />
    </div>
  );
}

/** A submitted value belongs to its reviewer until it comes back. */
export function isTypable({ typed: { cell } }: RowCell): boolean {
  return cell.isOpen && cell.standing?.reviewState !== 'submitted';
}

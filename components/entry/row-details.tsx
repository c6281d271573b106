'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { storedValueStates } from '@/lib/observation/value-state';
import { EvidencePanel } from './evidence/evidence-panel';
import { PersonalDataWarning } from './evidence/personal-data-warning';
import { isTypable } from './is-typable';
import type { RowCell } from './row-view';
import { useSheet } from './sheet-context';

const control =
  'min-h-10 w-full rounded-control border border-edge bg-card px-2 py-1 text-ink disabled:border-line disabled:bg-sand aria-[invalid]:border-2 aria-[invalid]:border-clay';

/** What a number alone does not say of each cell: its state, an explanation, a doubt. */
export function RowDetails({ cells, mayEnter }: { cells: readonly RowCell[]; mayEnter: boolean }) {
  return (
    <div className="grid gap-4 rounded-control bg-paper p-3">
      <div className="grid gap-3 lg:grid-cols-2">
        {cells.map((at) => (
          <CellDetails key={at.id} at={at} />
        ))}
      </div>
      <EvidencePanel cells={cells} mayEnter={mayEnter} />
    </div>
  );
}

function CellDetails({ at }: { at: RowCell }) {
  const t = useTranslations('entry.details');
  const states = useTranslations('entry.states');
  const { drafts } = useSheet();
  const id = useId();
  const { typed, label, notices } = at;
  const { text } = typed;
  const isReadOnly = !isTypable(typed);
  const isUnexplained = notices.some(
    (notice) => notice.kind === 'problem' && notice.problem.field === 'explanation',
  );
  return (
    <fieldset className="grid content-start gap-2">
      <legend className="mb-1 text-sm font-semibold">{label ?? t('total')}</legend>
      <label htmlFor={`${id}-state`} className="grid gap-1 text-sm">
        {t('state')}
        <select
          id={`${id}-state`}
          disabled={isReadOnly}
          value={text.state}
          onChange={(event) => {
            const state = storedValueStates.find((one) => one === event.target.value);
            if (state) drafts.type(typed, { state });
          }}
          className={control}
        >
          {storedValueStates.map((state) => (
            <option key={state} value={state}>
              {states(state)}
            </option>
          ))}
        </select>
      </label>
      <label htmlFor={`${id}-explanation`} className="grid gap-1 text-sm">
        {t('explanation')}
        <input
          id={`${id}-explanation`}
          dir="auto"
          readOnly={isReadOnly}
          aria-invalid={isUnexplained || undefined}
          aria-describedby={isUnexplained ? `${at.id}-notices` : undefined}
          value={text.explanation}
          onChange={(event) => drafts.type(typed, { explanation: event.target.value })}
          className={`${control} read-only:bg-sand`}
        />
        <PersonalDataWarning text={text.explanation} />
      </label>
      <label htmlFor={`${id}-doubt`} className="grid gap-1 text-sm">
        {t('doubt')}
        <input
          id={`${id}-doubt`}
          dir="auto"
          readOnly={isReadOnly}
          value={text.doubt}
          onChange={(event) => drafts.type(typed, { doubt: event.target.value })}
          className={`${control} read-only:bg-sand`}
        />
        <PersonalDataWarning text={text.doubt} />
      </label>
    </fieldset>
  );
}

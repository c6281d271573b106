'use client';

import { useTranslations } from 'next-intl';
import type { KeyboardEvent } from 'react';
import { type Frequency, frequencies } from '@/lib/period/vocabulary';
import type { PlanEntryInput } from '@/lib/plan/plan-input';
import { Button } from '../office/button';
import { SelectField } from '../office/fields/select-field';
import { usePlanWords } from './plan-context';

export const frequencyFieldId = 'plan-frequency';

/** What the selected cells can be given at once. */
export function PlanToolbar({
  where,
  brush,
  onBrush,
  onSet,
  onAdd,
  onClear,
  onLeave,
}: {
  /** The selected block in words. */
  where: string;
  brush: PlanEntryInput;
  onBrush: (brush: PlanEntryInput) => void;
  onSet: () => void;
  onAdd: () => void;
  onClear: () => void;
  /** Back to the grid. */
  onLeave: () => void;
}) {
  const t = useTranslations('setting.plan');
  const { organisations, breakdowns } = usePlanWords();
  const choices = (names: ReadonlyMap<string, string>) =>
    [...names].map(([value, text]) => ({ value, text }));

  function press(event: KeyboardEvent) {
    if (event.key === 'Escape') onLeave();
  }

  return (
    <fieldset className="card mb-3 grid gap-3 p-3 sm:p-4" onKeyDown={press}>
      <legend className="sr-only">{t('toolbar')}</legend>
      <p className="text-sm">
        <span className="font-semibold">{t('selected')}</span> {where}
      </p>
      <div className="grid items-end gap-3 sm:grid-cols-3 xl:grid-cols-[1fr_1fr_1fr_auto]">
        <div id={frequencyFieldId}>
          <SelectField
            label={t('frequency')}
            value={brush.frequency}
            onChange={(event) =>
              onBrush({ ...brush, frequency: frequencyFrom(event.target.value, brush.frequency) })
            }
            choices={frequencies.map((value) => ({ value, text: t(`frequencies.${value}`) }))}
          />
        </div>
        <SelectField
          label={t('organisation')}
          value={brush.organisation ?? ''}
          onChange={(event) => onBrush({ ...brush, organisation: event.target.value || null })}
          none={t('anyOrganisation')}
          choices={choices(organisations)}
        />
        <SelectField
          label={t('breakdown')}
          value={brush.breakdown}
          onChange={(event) => onBrush({ ...brush, breakdown: event.target.value })}
          choices={choices(breakdowns)}
        />
        <div className="flex flex-wrap gap-2 sm:col-span-3 xl:col-span-1">
          <Button onClick={onSet}>{t('set')}</Button>
          {brush.organisation !== null && (
            <Button look="plain" onClick={onAdd}>
              {t('add')}
            </Button>
          )}
          <Button look="plain" onClick={onClear}>
            {t('clear')}
          </Button>
        </div>
      </div>
    </fieldset>
  );
}

function frequencyFrom(value: string, before: Frequency): Frequency {
  return frequencies.find((one) => one === value) ?? before;
}

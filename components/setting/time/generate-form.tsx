'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { SettingPeriod } from '@/lib/api/setting/period-contract';
import type { SettingPhase } from '@/lib/api/setting/phase-contract';
import { generatedFrequencies } from '@/lib/period/generate-periods';
import { generationInput } from '@/lib/period/generation-input';
import { Button } from '../../office/button';
import { Failure } from '../../office/failure';
import { lineFrom } from '../../office/fields/read-fields';
import { SelectField } from '../../office/fields/select-field';
import { TextField } from '../../office/form-field';
import { answerOf, officeApi } from '../../office/office-api';
import { useForm } from '../../office/use-form';
import { useSetting } from '../setting-desk';
import { GenerationPreview } from './generation-preview';

function readGeneration(data: FormData) {
  const days = lineFrom(data, 'dueAfterDays');
  return {
    frequency: data.get('frequency'),
    phase: lineFrom(data, 'phase'),
    from: lineFrom(data, 'from'),
    to: lineFrom(data, 'to'),
    year: data.get('year') ?? 'calendar',
    dueAfterDays: days === null ? null : Number(days),
  };
}

/** Periods of one frequency over a phase or between two days, shown before they are made. */
export function GenerateForm({
  phases,
  periods,
  startMonth,
  onClose,
}: {
  phases: readonly SettingPhase[];
  periods: readonly SettingPeriod[];
  startMonth: number;
  onClose: () => void;
}) {
  const t = useTranslations('setting.periods');
  const { programme, tell } = useSetting();
  const [typed, setTyped] = useState<unknown>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const over = chosen ?? phases.at(-1)?.code ?? '';
  const { submit, isSending, failure, problemOf } = useForm({
    schema: generationInput,
    read: readGeneration,
    send: (input) => answerOf(officeApi().setting.generatePeriods({ programme, ...input })),
    onDone: ({ created, kept }) => {
      onClose();
      tell(t('generated', { created: created.length, kept: kept.length }));
    },
  });
  // Also after a phase was added, which the form then covers.
  const read = (form: HTMLFormElement | null) => {
    if (!form) return;
    const now = readGeneration(new FormData(form));
    if (JSON.stringify(now) !== JSON.stringify(typed)) setTyped(now);
  };

  return (
    <form
      ref={read}
      noValidate
      onSubmit={submit}
      // After React has put the other fields there.
      onChange={({ currentTarget }) => requestAnimationFrame(() => read(currentTarget))}
      aria-labelledby="generate"
      className="card mb-4 grid gap-4 p-4 sm:p-6"
    >
      <h3 id="generate" className="text-lg">
        {t('generate')}
      </h3>
      <div className="grid items-start gap-4 sm:grid-cols-2 xl:grid-cols-4">
        <SelectField
          label={t('frequency')}
          name="frequency"
          autoFocus
          defaultValue="quarter"
          choices={generatedFrequencies.map((value) => ({
            value,
            text: t(`frequencies.${value}`),
          }))}
          problem={problemOf('frequency')}
        />
        <SelectField
          label={t('over')}
          name="phase"
          value={over}
          onChange={(event) => setChosen(event.target.value)}
          none={t('betweenDays')}
          choices={phases.map(({ code }) => ({ value: code, text: t('phase', { code }) }))}
          problem={problemOf('phase')}
        />
        {over === '' && (
          <>
            <TextField
              label={t('from')}
              name="from"
              type="date"
              required
              problem={problemOf('from')}
            />
            <TextField label={t('to')} name="to" type="date" required problem={problemOf('to')} />
          </>
        )}
        {startMonth !== 1 && (
          <SelectField
            label={t('year')}
            name="year"
            defaultValue="programme"
            choices={(['calendar', 'programme'] as const).map((value) => ({
              value,
              text: t(`years.${value}`),
            }))}
          />
        )}
        <TextField
          label={t('dueAfterDays')}
          hint={t('dueAfterDaysHint')}
          name="dueAfterDays"
          type="number"
          min={0}
          max={366}
          dir="ltr"
          defaultValue={15}
          problem={problemOf('dueAfterDays')}
        />
      </div>
      <GenerationPreview typed={typed} phases={phases} standing={periods} startMonth={startMonth} />
      <Failure error={failure} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" disabled={isSending}>
          {isSending ? t('generating') : t('generateSend')}
        </Button>
        <Button look="plain" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}

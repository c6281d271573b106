'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { type Locale, localise } from '@/lib/locale';
import { type TargetOperator, targetOperators } from '@/lib/target/vocabulary';
import { Button } from '../office/button';
import { Dialog } from '../office/dialog';
import { SelectField } from '../office/fields/select-field';
import { textsOf } from '../office/fields/texts';
import { TextsField } from '../office/fields/texts-field';
import { TextField } from '../office/form-field';
import type { AimColumn, AimRow } from './aim-rows';
import { type AimText, emptyText, saysNothing } from './aim-text';
import { cellName } from './cell-name';
import { EarlierTargets } from './earlier-targets';
import { readAims } from './read-aims';
import type { AimEditing } from './use-aim-editing';
import type { Aims } from './use-aims';

/** All of one cell in fields of their own; it is saved with the block. */
export function AimDetails({
  aims,
  editing,
  cell: { row, column },
  locale,
  yearOfNew,
}: {
  aims: Aims;
  editing: AimEditing;
  cell: { row: AimRow; column: AimColumn };
  locale: Locale;
  yearOfNew: string;
}) {
  const t = useTranslations('setting.targets');
  const { indicator } = row.line;
  const { kind, answers, view } = aims;
  const isBaseline = kind === 'baseline';
  const held = aims.held.get(row.key)?.get(column.key);
  const [text, setText] = useState<AimText>(
    () => editing.textAt(row, column.key) ?? { ...emptyText, year: isBaseline ? yearOfNew : '' },
  );
  const [isTried, setIsTried] = useState(false);
  const [isTouched, setIsTouched] = useState(false);
  const leave = useTranslations('office.form')('leave');
  const set = (patch: Partial<AimText>) => setText((now) => ({ ...now, ...patch }));

  const [read] = readAims([{ text, indicator, held }], { kind, locale, answers });
  const problem = isTried && read?.kind === 'problem' ? read.problem : null;
  const problemOf = (field: string) => (problem?.field === field ? problem : undefined);
  const hasParts = isBaseline && indicator.kind === 'ratio';
  const [numerator = '', denominator] = text.body.split('/').map((part) => part.trim());
  const isInParts = denominator !== undefined;

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!saysNothing(text) && read?.kind === 'problem') {
      setIsTried(true);
      const control = event.currentTarget.elements.namedItem(read.problem.field);
      if (control instanceof HTMLElement) control.focus();
      return;
    }
    aims.change([{ row, column: column.key, text: saysNothing(text) ? null : text }]);
    editing.closeDetails();
  }

  function setParts(one: string, other: string) {
    set({ body: one || other ? `${one} / ${other}` : '' });
  }

  return (
    <Dialog
      title={t('cell', cellName(row, column, locale))}
      mayEscape={() => !isTouched || window.confirm(leave)}
      onClose={editing.closeDetails}
    >
      <form noValidate onSubmit={submit} onInput={() => setIsTouched(true)} className="grid gap-4">
        {indicator.levels.length > 0 && (
          <SelectField
            label={t('details.level')}
            name="level"
            none={t('nothing')}
            value={text.body}
            onChange={(event) => set({ body: event.target.value })}
            choices={indicator.levels.map(({ code, label }) => ({
              value: code,
              text: localise(label, locale).text,
            }))}
            problem={problemOf('level')}
          />
        )}
        {indicator.levels.length === 0 && indicator.kind !== 'text' && (
          <div className="grid items-start gap-3 sm:grid-cols-2">
            {!isBaseline && (
              <SelectField
                label={t('details.operator')}
                value={text.operator}
                onChange={(event) => set({ operator: operatorFrom(event.target.value) })}
                choices={targetOperators.map((value) => ({
                  value,
                  text: t(`operators.${operatorKeys[value]}`),
                }))}
              />
            )}
            <TextField
              label={indicator.kind === 'ratio' ? t('details.percent') : t('details.number')}
              name="value"
              dir="ltr"
              autoComplete="off"
              value={isInParts ? '' : text.body}
              onChange={(event) => set({ body: event.target.value })}
              problem={problemOf('value')}
            />
          </div>
        )}
        {hasParts && (
          <div className="grid items-start gap-3 sm:grid-cols-2">
            <TextField
              label={t('details.numerator')}
              name="numerator"
              dir="ltr"
              autoComplete="off"
              value={isInParts ? numerator : ''}
              onChange={(event) => setParts(event.target.value, denominator ?? '')}
              problem={problemOf('numerator')}
            />
            <TextField
              label={t('details.denominator')}
              name="denominator"
              dir="ltr"
              autoComplete="off"
              value={denominator ?? ''}
              onChange={(event) => setParts(isInParts ? numerator : '', event.target.value)}
              problem={problemOf('denominator')}
            />
          </div>
        )}
        {isBaseline && (
          <div className="grid items-start gap-3 sm:grid-cols-2">
            <TextField
              label={t('details.year')}
              name="year"
              inputMode="numeric"
              value={text.year}
              onChange={(event) => set({ year: event.target.value })}
              problem={problemOf('year')}
            />
            <TextField
              label={t('details.day')}
              name="isoDate"
              type="date"
              value={text.isoDate}
              onChange={(event) => set({ isoDate: event.target.value })}
              problem={problemOf('isoDate')}
            />
          </div>
        )}
        <TextsField
          name="words"
          label={indicator.kind === 'text' ? t('details.text') : t('details.words')}
          texts={textsOf(text.words)}
          problemOf={problemOf}
          onChange={(words) => set({ words })}
        />
        <TextsField
          name="comment"
          label={t('details.comment')}
          texts={textsOf(text.comment)}
          problemOf={problemOf}
          onChange={(comment) => set({ comment })}
        />
        <div className="flex flex-wrap items-center justify-end gap-2">
          <p className="me-auto text-sm text-soft">{t('details.savedWithBlock')}</p>
          <Button look="plain" onClick={editing.closeDetails}>
            {t('details.cancel')}
          </Button>
          <Button type="submit">{t('details.apply')}</Button>
        </div>
      </form>
      {!isBaseline && <EarlierTargets {...{ row, column, view, held, locale }} />}
    </Dialog>
  );
}

const operatorKeys = { '=': 'exactly', '>=': 'atLeast', '<=': 'atMost' } as const;

function operatorFrom(value: string): TargetOperator {
  return targetOperators.find((one) => one === value) ?? '=';
}

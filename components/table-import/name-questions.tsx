'use client';

import { useTranslations } from 'next-intl';
import type { ImportedTable, TableChoices } from '@/lib/api/table-schema';
import { type TableMapping, tableAxes } from '@/lib/table-import/mapping';
import { controlLook } from '../office/control-look';
import { FormField } from '../office/form-field';
import { choicesOf } from './choices-of';

type Question = NonNullable<ImportedTable['checked']>['names'][number];

/** Names that stand for nothing known, each asked once, with what is called alike. */
export function NameQuestions({
  questions,
  more,
  mapping,
  choices,
  onChange,
}: {
  questions: readonly Question[];
  /** How many are asked after these. */
  more: number;
  mapping: TableMapping;
  choices: TableChoices;
  onChange: (mapping: TableMapping) => void;
}) {
  const t = useTranslations('tables.screen');
  const answer = ({ axis, key }: Question, code: string | null | undefined) => {
    const { [key]: _, ...others } = mapping.names[axis] ?? {};
    const ofAxis = code === undefined ? others : { ...others, [key]: code };
    onChange({ ...mapping, names: { ...mapping.names, [axis]: ofAxis } });
  };
  return (
    <fieldset className="min-w-0">
      <legend className="text-lg">{t('names')}</legend>
      <p className="mb-2 text-sm text-soft">{t('namesHint')}</p>
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {questions.map((question) => (
          <NameQuestion
            key={`${question.axis} ${question.key}`}
            question={question}
            choices={choices}
            chosen={mapping.names[question.axis]?.[question.key]}
            onAnswer={(code) => answer(question, code)}
          />
        ))}
      </div>
      {more > 0 && <p className="mt-2 text-sm text-soft">{t('moreNames', { count: more })}</p>}
    </fieldset>
  );
}

const leftOut = 'left-out';

function NameQuestion({
  question: { axis, text, kind, codes, count },
  choices,
  chosen,
  onAnswer,
}: {
  question: Question;
  choices: TableChoices;
  /** Undefined where it was not answered, null where it is left out. */
  chosen: string | null | undefined;
  onAnswer: (code: string | null | undefined) => void;
}) {
  const t = useTranslations('tables.screen');
  const all = choicesOf(choices, axis);
  const near = codes.flatMap((code) => all.find((one) => one.code === code) ?? []);
  const of = tableAxes.find((one) => axis.startsWith(one)) ?? 'indicator';
  const hint = [t('nameCount', { count }), kind === 'ambiguous' ? t('isAmbiguous') : ''];
  const value = chosen === undefined ? '' : chosen === null ? leftOut : `=${chosen}`;
  return (
    <FormField
      label={t('nameAsked', { axis: t(`uses.${of}`), text })}
      hint={hint.filter((one) => one !== '').join(' · ')}
    >
      {(control) => (
        <select
          className={controlLook}
          value={value}
          onChange={({ currentTarget: { value: picked } }) =>
            onAnswer(picked === '' ? undefined : picked === leftOut ? null : picked.slice(1))
          }
          {...control}
        >
          <option value="">{t('choose')}</option>
          <option value={leftOut}>{t('leaveOut')}</option>
          {of === 'category' && <option value="=">{t('isTotal')}</option>}
          {near.length > 0 && <Options label={t('suggested')} choices={near} />}
          <Options label={t('all')} choices={all.filter((one) => !near.includes(one))} />
        </select>
      )}
    </FormField>
  );
}

function Options({ label, choices }: { label: string; choices: ReturnType<typeof choicesOf> }) {
  return (
    <optgroup label={label}>
      {choices.map(({ code, text }) => (
        <option key={code} value={`=${code}`}>
          {text}
        </option>
      ))}
    </optgroup>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { InputProblem } from '@/lib/input-problems';
import { directionOf, type Locale } from '@/lib/locale';
import { controlLook } from '../../office/control-look';
import { useErrorWords } from '../../office/error-words';
import { unitExamples } from './unit-examples';

/** One plural form, with a sentence in its language in which it stands. */
export function UnitForm({
  locale,
  form,
  typed,
  isWrong,
  problem,
  onType,
}: {
  locale: Locale;
  form: string;
  typed: string;
  /** Something is wrong with the forms of the language as a whole. */
  isWrong: boolean;
  problem: InputProblem | undefined;
  onType: (word: string) => void;
}) {
  const t = useTranslations('framework.indicator.unitForms');
  const words = useErrorWords();
  const id = useId();
  const example = unitExamples[locale][form];
  const isEmpty = typed.trim() === '';
  const mayBeEmpty = locale === 'fr' && form === 'many';
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-sm text-soft">
        {t(`${locale}.${form}` as Parameters<typeof t>[0])}
      </label>
      <input
        id={id}
        name={`unit.${locale}.${form}`}
        lang={locale}
        dir={directionOf(locale)}
        autoComplete="off"
        value={typed}
        onChange={(event) => onType(event.target.value)}
        aria-describedby={`${id}-example${problem ? ` ${id}-problem` : ''}`}
        aria-invalid={problem || (isWrong && isEmpty && !mayBeEmpty) ? true : undefined}
        className={controlLook}
      />
      {example && (
        <p
          id={`${id}-example`}
          lang={locale}
          dir={directionOf(locale)}
          className="text-sm text-soft"
        >
          {example.before} <bdi>{example.number}</bdi>{' '}
          <span className={isEmpty ? 'italic' : 'font-semibold text-ink'}>
            {isEmpty ? `(${example.sample})` : typed}
          </span>
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} className="text-sm font-medium text-clay">
          <span aria-hidden="true">▲ </span>
          {words(problem)}
        </p>
      )}
    </div>
  );
}

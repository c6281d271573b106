'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { InputProblem } from '@/lib/input-problems';
import { useErrorWords } from '../../office/error-words';

/** Does a file name people served? Nothing is chosen beforehand. */
export function PeopleQuestion({
  problem,
  onAnswer,
}: {
  problem: InputProblem | undefined;
  onAnswer: (namesPeople: boolean) => void;
}) {
  const t = useTranslations('evidence');
  const words = useErrorWords();
  const id = useId();
  return (
    <fieldset
      className="grid gap-1"
      aria-describedby={`${id}-hint${problem ? ` ${id}-problem` : ''}`}
    >
      <legend className="text-[0.9375rem] font-semibold">{t('question')}</legend>
      <div className="flex gap-5">
        {(['yes', 'no'] as const).map((answer) => (
          <label key={answer} className="flex min-h-10 items-center gap-2">
            <input
              type="radio"
              name="namesPeople"
              value={answer}
              onChange={() => onAnswer(answer === 'yes')}
            />
            {t(answer)}
          </label>
        ))}
      </div>
      <p id={`${id}-hint`} className="text-sm text-soft">
        {t('questionHint')}
      </p>
      {problem && (
        <p id={`${id}-problem`} className="text-sm font-medium text-clay">
          <span aria-hidden="true">▲ </span>
          {words(problem)}
        </p>
      )}
    </fieldset>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { FieldProblem } from '../../office/fields/field-problem';
import { OrderedItems } from '../../office/fields/ordered-items';
import { noTexts } from '../../office/fields/texts';
import { TextsField } from '../../office/fields/texts-field';
import { TextField } from '../../office/form-field';
import type { LevelDraft } from './indicator-draft';
import { useIndicatorForm } from './indicator-form-context';

/** The levels of a score or the stages of a milestone, from the lowest to the highest. */
export function LevelsField() {
  const t = useTranslations('framework.indicator');
  const { draft, change, problemOf } = useIndicatorForm();
  const id = useId();
  const problem = problemOf('levels');
  const kind = draft.kind === 'score' ? 'score' : 'milestone';
  return (
    <fieldset
      name="levels"
      aria-describedby={`${id}-hint${problem ? ` ${id}-problem` : ''}`}
      className="grid min-w-0 gap-2"
    >
      <legend className="text-[0.9375rem] font-semibold">{t(`levels.${kind}.title`)}</legend>
      <p id={`${id}-hint`} className="max-w-measure text-sm text-soft">
        {t(`levels.${kind}.hint`)}
      </p>
      <FieldProblem id={`${id}-problem`} problem={problem} />
      <OrderedItems<LevelDraft>
        items={draft.levels}
        blank={{ code: '', label: noTexts }}
        nameOf={(number) => t(`levels.${kind}.number`, { number })}
        addWords={t(`levels.${kind}.add`)}
        onChange={(levels) => change({ levels })}
      >
        {(level, at, changeLevel) => (
          <>
            <div className="sm:max-w-xs">
              <TextField
                label={t('levels.code')}
                name={`levels.${at}.code`}
                dir="ltr"
                autoComplete="off"
                required
                value={level.code}
                onChange={(event) => changeLevel({ code: event.target.value })}
                problem={problemOf(`levels.${at}.code`)}
              />
            </div>
            <TextsField
              name={`levels.${at}.label`}
              label={t('levels.label')}
              lines="one"
              texts={level.label}
              problemOf={problemOf}
              onChange={(label) => changeLevel({ label })}
            />
          </>
        )}
      </OrderedItems>
    </fieldset>
  );
}

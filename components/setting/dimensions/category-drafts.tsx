'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { CheckField } from '../../office/fields/check-field';
import { FieldProblem } from '../../office/fields/field-problem';
import { OrderedItems } from '../../office/fields/ordered-items';
import type { ProblemOf } from '../../office/fields/problem-of';
import { noTexts } from '../../office/fields/texts';
import { TextsField } from '../../office/fields/texts-field';
import { TextField } from '../../office/form-field';
import type { CategoryDraft } from './new-dimension-dialog';

/** The categories a new dimension begins with. */
export function CategoryDrafts({
  categories,
  problemOf,
  onChange,
}: {
  categories: readonly CategoryDraft[];
  problemOf: ProblemOf;
  onChange: (categories: readonly CategoryDraft[]) => void;
}) {
  const t = useTranslations('setting.dimensions');
  const id = useId();
  const problem = problemOf('categories');
  return (
    <fieldset
      name="categories"
      aria-describedby={`${id}-hint${problem ? ` ${id}-problem` : ''}`}
      className="grid min-w-0 gap-2"
    >
      <legend className="text-[0.9375rem] font-semibold">{t('categories')}</legend>
      <p id={`${id}-hint`} className="max-w-measure text-sm text-soft">
        {t('categoriesHint')}
      </p>
      <FieldProblem id={`${id}-problem`} problem={problem} />
      <OrderedItems<CategoryDraft>
        items={categories}
        blank={{ code: '', title: noTexts, isNotSpecified: false }}
        nameOf={(number) => t('categoryNumber', { number })}
        addWords={t('addCategory')}
        onChange={onChange}
      >
        {(category, at, change) => (
          <>
            <div className="sm:max-w-xs">
              <TextField
                label={t('categoryCode')}
                name={`categories.${at}.code`}
                dir="ltr"
                autoComplete="off"
                required
                value={category.code}
                onChange={(event) => change({ code: event.target.value })}
                problem={problemOf(`categories.${at}.code`)}
              />
            </div>
            <TextsField
              name={`categories.${at}.title`}
              label={t('categoryTitle')}
              lines="one"
              texts={category.title}
              problemOf={problemOf}
              onChange={(title) => change({ title })}
            />
            <CheckField
              name={`categories.${at}.isNotSpecified`}
              label={t('isNotSpecified')}
              checked={category.isNotSpecified}
              onChange={(event) => change({ isNotSpecified: event.target.checked })}
              problem={problemOf(`categories.${at}.isNotSpecified`)}
            />
          </>
        )}
      </OrderedItems>
    </fieldset>
  );
}

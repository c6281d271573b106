'use client';

import { useTranslations } from 'next-intl';
import { categoryInput, changedCategoryInput } from '@/lib/dimension/dimension-input';
import { CheckField } from '../../office/fields/check-field';
import type { ProblemOf } from '../../office/fields/problem-of';
import { textsFrom } from '../../office/fields/read-fields';
import { TextsField } from '../../office/fields/texts-field';
import { TextField } from '../../office/form-field';
import { answerOf, officeApi } from '../../office/office-api';
import { FormDialog } from '../form-dialog';
import { useSetting } from '../setting-desk';
import type { Category } from './category-item';

const fieldsFrom = (data: FormData) => ({
  title: textsFrom(data, 'title'),
  isNotSpecified: data.has('isNotSpecified'),
});

/** Adds a category to the dimension of that code. */
export function NewCategoryDialog({
  dimension,
  onClose,
}: {
  dimension: string;
  onClose: () => void;
}) {
  const t = useTranslations('setting.dimensions');
  const { programme, tell } = useSetting();
  return (
    <FormDialog
      title={t('addCategoryTo', { code: dimension })}
      isWide
      submitText={t('addSend')}
      schema={categoryInput}
      read={(data) => ({ code: data.get('code'), ...fieldsFrom(data) })}
      send={(input) =>
        answerOf(officeApi().setting.addCategory({ programme, dimension, ...input }))
      }
      onDone={({ code }) => {
        onClose();
        tell(t('categoryAdded', { name: t('categoryName', { category: code, dimension }) }));
      }}
      onClose={onClose}
    >
      {(problemOf) => (
        <>
          <TextField
            label={t('code')}
            hint={t('categoryCodeHint')}
            name="code"
            dir="ltr"
            autoComplete="off"
            required
            problem={problemOf('code')}
          />
          <CategoryFields problemOf={problemOf} />
        </>
      )}
    </FormDialog>
  );
}

export function EditCategoryDialog({
  dimension,
  category,
  onClose,
}: {
  dimension: string;
  category: Category;
  onClose: () => void;
}) {
  const t = useTranslations('setting.dimensions');
  const { programme, tell } = useSetting();
  const { code } = category;
  const name = t('categoryName', { category: code, dimension });
  return (
    <FormDialog
      title={t('editLabel', { name })}
      isWide
      schema={changedCategoryInput}
      read={fieldsFrom}
      send={(input) =>
        answerOf(
          officeApi().setting.changeCategory({ programme, dimension, category: code, ...input }),
        )
      }
      onDone={() => {
        onClose();
        tell(t('categoryChanged', { name }));
      }}
      onClose={onClose}
    >
      {(problemOf) => <CategoryFields category={category} problemOf={problemOf} />}
    </FormDialog>
  );
}

function CategoryFields({ category, problemOf }: { category?: Category; problemOf: ProblemOf }) {
  const t = useTranslations('setting.dimensions');
  return (
    <>
      <TextsField
        name="title"
        label={t('title')}
        lines="one"
        defaultValue={category?.title}
        problemOf={problemOf}
      />
      <CheckField
        name="isNotSpecified"
        label={t('isNotSpecified')}
        hint={t('isNotSpecifiedHint')}
        defaultChecked={category?.isNotSpecified ?? false}
        problem={problemOf('isNotSpecified')}
      />
    </>
  );
}

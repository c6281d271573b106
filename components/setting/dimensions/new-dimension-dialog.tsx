'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { dimensionInput } from '@/lib/dimension/dimension-input';
import { textsFrom } from '../../office/fields/read-fields';
import { type Texts, writtenIn } from '../../office/fields/texts';
import { TextsField } from '../../office/fields/texts-field';
import { TextField } from '../../office/form-field';
import { answerOf, officeApi } from '../../office/office-api';
import { FormDialog } from '../form-dialog';
import { useSetting } from '../setting-desk';
import { CategoryDrafts } from './category-drafts';
import { isExclusiveFrom, KindField } from './kind-field';

export interface CategoryDraft {
  /** Tells items of the list apart while they are edited. */
  readonly id: number;
  readonly code: string;
  readonly title: Texts;
  readonly isNotSpecified: boolean;
}

/** Adds a dimension together with its categories. */
export function NewDimensionDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('setting.dimensions');
  const { programme, tell } = useSetting();
  const [categories, setCategories] = useState<readonly CategoryDraft[]>([]);
  return (
    <FormDialog
      title={t('add')}
      isWide
      submitText={t('addSend')}
      schema={dimensionInput}
      read={(data) => ({
        code: data.get('code'),
        title: textsFrom(data, 'title'),
        isExclusive: isExclusiveFrom(data),
        categories: categories.map(({ code, title, isNotSpecified }) => ({
          ...{ code, isNotSpecified },
          title: writtenIn(title),
        })),
      })}
      send={(input) => answerOf(officeApi().setting.addDimension({ programme, ...input }))}
      onDone={({ code }) => {
        onClose();
        tell(t('added', { code }));
      }}
      onClose={onClose}
    >
      {(problemOf) => (
        <>
          <TextField
            label={t('code')}
            hint={t('codeHint')}
            name="code"
            dir="ltr"
            autoComplete="off"
            required
            problem={problemOf('code')}
          />
          <TextsField name="title" label={t('title')} lines="one" problemOf={problemOf} />
          <KindField problemOf={problemOf} />
          <CategoryDrafts categories={categories} problemOf={problemOf} onChange={setCategories} />
        </>
      )}
    </FormDialog>
  );
}

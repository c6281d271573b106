'use client';

import { useTranslations } from 'next-intl';
import { changedDimensionInput } from '@/lib/dimension/dimension-input';
import { textsFrom } from '../../office/fields/read-fields';
import { TextsField } from '../../office/fields/texts-field';
import { answerOf, officeApi } from '../../office/office-api';
import { FormDialog } from '../form-dialog';
import { useSetting } from '../setting-desk';
import type { Dimension } from './dimension-item';
import { isExclusiveFrom, KindField } from './kind-field';

/** The title of a dimension, and whether its parts add up. */
export function EditDimensionDialog({
  dimension,
  onClose,
}: {
  dimension: Dimension;
  onClose: () => void;
}) {
  const t = useTranslations('setting.dimensions');
  const { programme, tell } = useSetting();
  const { code, title, isExclusive } = dimension;
  return (
    <FormDialog
      title={t('editTitle', { code })}
      isWide
      schema={changedDimensionInput}
      read={(data) => ({ title: textsFrom(data, 'title'), isExclusive: isExclusiveFrom(data) })}
      send={(input) =>
        answerOf(officeApi().setting.changeDimension({ programme, dimension: code, ...input }))
      }
      onDone={() => {
        onClose();
        tell(t('changed', { code }));
      }}
      onClose={onClose}
    >
      {(problemOf) => (
        <>
          <TextsField
            name="title"
            label={t('title')}
            lines="one"
            defaultValue={title}
            problemOf={problemOf}
          />
          <KindField isExclusive={isExclusive} problemOf={problemOf} />
        </>
      )}
    </FormDialog>
  );
}

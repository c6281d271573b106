'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { LocalisedText } from '@/components/releases/localised-text';
import type { SettingDimensions } from '@/lib/api/setting/dimension-contract';
import { untranslatedFields } from '@/lib/framework/untranslated';
import { Button } from '../../office/button';
import { MoveButtons } from '../../office/fields/move-buttons';
import { MissingLanguages } from '../../office/missing-languages';
import { useSetting } from '../setting-desk';
import { NewCategoryDialog } from './category-dialog';
import { CategoryList } from './category-list';
import { EditDimensionDialog } from './edit-dimension-dialog';

export type Dimension = SettingDimensions['dimensions'][number];

/** One dimension with its categories. */
export function DimensionItem({
  dimension,
  ...moving
}: {
  dimension: Dimension;
  isFirst: boolean;
  isLast: boolean;
  onMove: (step: -1 | 1) => void;
}) {
  const t = useTranslations('setting.dimensions');
  const { locale } = useSetting();
  const [opened, setOpened] = useState<'edit' | 'add' | null>(null);
  const { code, title, isExclusive } = dimension;
  const close = () => setOpened(null);
  return (
    <li className="card p-4">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="grid min-w-0 flex-[1_1_20rem] gap-0.5">
          <h3 className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <span>
              <bdi className="text-soft">{code}</bdi>{' '}
              <bdi>
                <LocalisedText text={title} locale={locale} />
              </bdi>
            </span>
            <MissingLanguages untranslated={untranslatedFields({ title })} />
          </h3>
          <p className="text-sm text-soft">
            {t(`kindHelp.${isExclusive ? 'exclusive' : 'overlapping'}`)}
          </p>
        </div>
        <div className="flex flex-wrap gap-1">
          <Button
            look="plain"
            size="small"
            aria-label={t('addCategoryTo', { code })}
            onClick={() => setOpened('add')}
          >
            {t('addCategory')}
          </Button>
          <Button
            look="plain"
            size="small"
            aria-label={t('editTitle', { code })}
            onClick={() => setOpened('edit')}
          >
            {t('edit')}
          </Button>
          <MoveButtons name={code} {...moving} />
        </div>
      </div>
      <CategoryList dimension={dimension} />
      {opened === 'edit' && <EditDimensionDialog dimension={dimension} onClose={close} />}
      {opened === 'add' && <NewCategoryDialog dimension={code} onClose={close} />}
    </li>
  );
}

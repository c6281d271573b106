'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { LocalisedText } from '@/components/releases/localised-text';
import { Pill } from '@/components/ui/pill';
import { untranslatedFields } from '@/lib/framework/untranslated';
import { Button } from '../../office/button';
import { MoveButtons } from '../../office/fields/move-buttons';
import { MissingLanguages } from '../../office/missing-languages';
import { answerOf, officeApi } from '../../office/office-api';
import { ActButton } from '../act-button';
import { useSetting } from '../setting-desk';
import { EditCategoryDialog } from './category-dialog';
import type { Dimension } from './dimension-item';

export type Category = Dimension['categories'][number];

/** One category, and what can be done with it. */
export function CategoryItem({
  dimension,
  category,
  ...moving
}: {
  /** The dimension's code. */
  dimension: string;
  category: Category;
  isFirst: boolean;
  isLast: boolean;
  onMove: (step: -1 | 1) => void;
}) {
  const t = useTranslations('setting.dimensions');
  const { programme, locale, tell } = useSetting();
  const [isEditing, setIsEditing] = useState(false);
  const { code, title, isNotSpecified, isArchived } = category;
  const name = t('categoryName', { category: code, dimension });
  const address = { programme, dimension, category: code };

  function changeState() {
    const { setting } = officeApi();
    return answerOf(
      isArchived ? setting.restoreCategory(address) : setting.archiveCategory(address),
    );
  }

  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-2">
      <p className="flex min-w-0 flex-[1_1_16rem] flex-wrap items-baseline gap-x-3 gap-y-1">
        <span className={isArchived ? 'text-soft' : ''}>
          <bdi className="text-soft">{code}</bdi>{' '}
          <bdi>
            <LocalisedText text={title} locale={locale} />
          </bdi>
        </span>
        {isNotSpecified && <Pill>{t('rest')}</Pill>}
        {isArchived && <Pill>{t('isArchived')}</Pill>}
        <MissingLanguages untranslated={untranslatedFields({ title })} />
      </p>
      <div className="flex flex-wrap gap-1">
        <Button
          look="plain"
          size="small"
          aria-label={t('editLabel', { name })}
          onClick={() => setIsEditing(true)}
        >
          {t('edit')}
        </Button>
        {/* One button for both, so that the focus stays on it. */}
        <ActButton
          text={t(isArchived ? 'restore' : 'archive')}
          label={t(isArchived ? 'restoreLabel' : 'archiveLabel', { name })}
          act={changeState}
          onDone={() => tell(t(isArchived ? 'restored' : 'archived', { name }))}
        />
        <MoveButtons name={name} {...moving} />
      </div>
      {isEditing && (
        <EditCategoryDialog
          dimension={dimension}
          category={category}
          onClose={() => setIsEditing(false)}
        />
      )}
    </li>
  );
}

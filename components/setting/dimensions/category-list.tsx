'use client';

import { useTranslations } from 'next-intl';
import { Failure } from '../../office/failure';
import { answerOf, officeApi } from '../../office/office-api';
import { useSetting } from '../setting-desk';
import { useOrder } from '../use-order';
import { CategoryItem } from './category-item';
import type { Dimension } from './dimension-item';

/** The categories of a dimension in their order, archived ones in their place. */
export function CategoryList({
  dimension: { code: dimension, categories },
}: {
  dimension: Dimension;
}) {
  const t = useTranslations('setting.dimensions');
  const { programme, tell } = useSetting();
  const { order, move, error } = useOrder(
    categories.map(({ code }) => code),
    (codes) => answerOf(officeApi().setting.orderCategories({ programme, dimension, codes })),
    () => tell(t('categoriesOrdered', { code: dimension })),
  );
  if (categories.length === 0) return <p className="mt-3 text-soft">{t('noCategories')}</p>;
  return (
    <>
      <Failure error={error} />
      <ol className="mt-3 divide-y divide-line border-t border-line">
        {order.map((code, at) => {
          const category = categories.find((one) => one.code === code);
          if (!category) return null;
          return (
            <CategoryItem
              key={code}
              dimension={dimension}
              category={category}
              isFirst={at === 0}
              isLast={at === order.length - 1}
              onMove={(step) => move(code, step)}
            />
          );
        })}
      </ol>
    </>
  );
}

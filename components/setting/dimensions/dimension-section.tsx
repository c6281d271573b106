'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { SettingDimensions } from '@/lib/api/setting/dimension-contract';
import { Button } from '../../office/button';
import { Failure } from '../../office/failure';
import { answerOf, officeApi } from '../../office/office-api';
import { SectionHead } from '../section-head';
import { useSetting } from '../setting-desk';
import { useOrder } from '../use-order';
import { DimensionItem } from './dimension-item';
import { NewDimensionDialog } from './new-dimension-dialog';

/** The dimensions in their order, which is that of the columns of a table. */
export function DimensionSection({ dimensions }: Pick<SettingDimensions, 'dimensions'>) {
  const t = useTranslations('setting.dimensions');
  const { programme, tell } = useSetting();
  const [isAdding, setIsAdding] = useState(false);
  const { order, move, error } = useOrder(
    dimensions.map(({ code }) => code),
    (codes) => answerOf(officeApi().setting.orderDimensions({ programme, codes })),
    () => tell(t('ordered')),
  );
  return (
    <section aria-labelledby="dimensions" className="mb-8">
      <SectionHead id="dimensions" title={t('heading')} lead={t('lead')}>
        <Button onClick={() => setIsAdding(true)}>{t('add')}</Button>
      </SectionHead>
      <Failure error={error} />
      {dimensions.length === 0 ? (
        <p className="text-soft">{t('none')}</p>
      ) : (
        <ol className="grid gap-4">
          {order.map((code, at) => {
            const dimension = dimensions.find((one) => one.code === code);
            if (!dimension) return null;
            return (
              <DimensionItem
                key={code}
                dimension={dimension}
                isFirst={at === 0}
                isLast={at === order.length - 1}
                onMove={(step) => move(code, step)}
              />
            );
          })}
        </ol>
      )}
      {isAdding && <NewDimensionDialog onClose={() => setIsAdding(false)} />}
    </section>
  );
}

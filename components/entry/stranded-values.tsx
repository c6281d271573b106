'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { Locale } from '@/lib/locale';
import { isolated } from '@/lib/numbers/format';
import { isReady, type KeptCell, keptSheetKey } from '@/lib/offline/kept-cell';
import { useErrorWords } from '../office/error-words';
import { useDevice } from '../offline/device-person';
import { NoticeBox } from './notice-box';
import type { SheetAddress } from './sheet-query';
import { SmallButton } from './small-button';

/** Values that were typed in cells which the sheet no longer has: nobody takes them away but their person. */
export function StrandedValues({
  address: { programme, place, period },
  locale,
  isOnSheet,
}: {
  address: SheetAddress;
  locale: Locale;
  /** By the key of the device. */
  isOnSheet: (key: string) => boolean;
}) {
  const t = useTranslations('entry.stranded');
  const errorWords = useErrorWords();
  const device = useDevice();
  const [kept, setKept] = useState<readonly KeptCell[]>([]);
  const sheet = keptSheetKey({ programme, place, period });

  useEffect(() => {
    const look = async () => {
      const { cells } = await device().store.held();
      setKept(
        cells.filter((cell) => keptSheetKey(cell.address) === sheet && cell.locale === locale),
      );
    };
    void look();
    return device().watch(() => void look());
  }, [device, sheet, locale]);

  const stranded = kept.filter((cell) => !isReady(cell) && !isOnSheet(cell.key));
  return (
    <div className="mb-3 grid gap-1.5 empty:hidden">
      {stranded.map((cell) => (
        <NoticeBox key={cell.key} tone="bad" label={cell.address.indicator}>
          <span>{t('text', { value: isolated(Object.values(cell.text.fields).join(' / ')) })}</span>
          {cell.refusal && <span>{errorWords(cell.refusal)}</span>}
          <SmallButton onClick={() => void device().keep([], [cell])}>{t('giveUp')}</SmallButton>
        </NoticeBox>
      ))}
    </div>
  );
}

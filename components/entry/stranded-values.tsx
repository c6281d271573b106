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
  places,
  locale,
  isOnSheet,
}: {
  address: SheetAddress;
  /** Keys of all places of the sheet that have rows. */
  places: readonly string[];
  locale: Locale;
  /** By the key of the device. */
  isOnSheet: (key: string) => boolean;
}) {
  const t = useTranslations('entry.stranded');
  const errorWords = useErrorWords();
  const device = useDevice();
  const [kept, setKept] = useState<readonly KeptCell[]>([]);
  const sheets = JSON.stringify(
    [place, ...places].map((one) => keptSheetKey({ programme, place: one, period })),
  );

  useEffect(() => {
    const look = async () => {
      const { cells } = await device().store.held();
      const own = new Set<string>(JSON.parse(sheets));
      setKept(
        cells.filter((cell) => own.has(keptSheetKey(cell.address)) && cell.locale === locale),
      );
    };
    void look();
    return device().watch(() => void look());
  }, [device, sheets, locale]);

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

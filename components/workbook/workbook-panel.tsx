'use client';

import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/locale';
import { type Choice, DownloadWorkbook } from './download-workbook';
import { UploadWorkbook } from './upload-workbook';

/** Filling sheets in a spreadsheet: the way out as a file, and the way back in. */
export function WorkbookPanel({
  programme,
  locale,
  places,
  periods,
}: {
  /** The programme's slug. */
  programme: string;
  locale: Locale;
  /** What may be chosen; where there is one of each, nothing is asked. */
  places: readonly Choice[];
  periods: readonly Choice[];
}) {
  const t = useTranslations('workbook.screen');
  return (
    <details className="card no-print my-5">
      <summary className="cursor-pointer p-4 font-semibold">{t('heading')}</summary>
      <div className="grid gap-5 border-t border-line p-4">
        <p className="max-w-measure text-soft">{t('lead')}</p>
        <DownloadWorkbook programme={programme} locale={locale} places={places} periods={periods} />
        <UploadWorkbook programme={programme} locale={locale} />
      </div>
    </details>
  );
}

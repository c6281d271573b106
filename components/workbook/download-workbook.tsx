'use client';

import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/locale';
import { buttonLook } from '../office/button-look';
import { ChecksField } from '../office/fields/checks-field';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A form the browser sends itself: its answer is a file. */
export function DownloadWorkbook({
  programme,
  locale,
  places,
  periods,
}: {
  programme: string;
  locale: Locale;
  places: readonly Choice[];
  periods: readonly Choice[];
}) {
  const t = useTranslations('workbook.screen');
  const address = `/api/v1/programmes/${programme}`;
  return (
    <form method="get" action={`${address}/workbook.xlsx`} className="grid gap-4">
      <input type="hidden" name="lang" value={locale} />
      <div className="grid gap-4 md:grid-cols-2">
        <Chosen name="place" label={t('places')} hint={t('all')} choices={places} />
        <Chosen name="period" label={t('periods')} hint={t('allPeriods')} choices={periods} />
      </div>
      <fieldset className="flex flex-wrap gap-2">
        <legend className="mb-2 text-[0.9375rem] font-semibold">{t('download')}</legend>
        <button type="submit" className={buttonLook('strong')}>
          {t('downloadXlsx')}
        </button>
        <button
          type="submit"
          formAction={`${address}/workbook.csv`}
          className={buttonLook('plain')}
        >
          {t('downloadCsv')}
        </button>
      </fieldset>
    </form>
  );
}

function Chosen({
  name,
  label,
  hint,
  choices,
}: {
  name: string;
  label: string;
  hint: string;
  choices: readonly Choice[];
}) {
  const [only, ...others] = choices;
  if (only && others.length === 0) return <input type="hidden" name={name} value={only.value} />;
  return (
    <ChecksField name={name} label={label} hint={hint} choices={choices} problem={undefined} />
  );
}

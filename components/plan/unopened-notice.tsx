'use client';

import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import type { Frequency } from '@/lib/period/vocabulary';

/** Says that nobody will be asked for some of what is planned, and where to mend it. */
export function UnopenedNotice({
  frequencies,
  toTime,
}: {
  frequencies: readonly Frequency[];
  /** The address of the periods. */
  toTime: string;
}) {
  const t = useTranslations('setting.plan');
  const format = useFormatter();
  if (frequencies.length === 0) return null;
  const named = format.list(frequencies.map((frequency) => t(`frequencies.${frequency}`)));
  return (
    <p className="mb-3 max-w-measure rounded-control border border-current bg-saffron-soft px-3 py-2 text-sm font-medium text-saffron-word">
      {t('unopened', { frequencies: named })} <Link href={toTime}>{t('toPeriods')}</Link>
    </p>
  );
}

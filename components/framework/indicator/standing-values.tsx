'use client';

import { useTranslations } from 'next-intl';
import type { EditedIndicator } from '@/lib/api/framework/editor-schema';

/** Says beforehand which changes will ask for a new version. */
export function StandingValues({ indicator }: { indicator: EditedIndicator }) {
  const t = useTranslations('framework.indicator.standing');
  const { version, versions } = indicator;
  const count = versions.find((one) => one.version === version)?.values ?? 0;
  return (
    <div className="rounded-control bg-saffron-soft px-4 py-3">
      <p className="font-semibold text-saffron-word">{t('title', { count, version })}</p>
      <p className="mt-1 max-w-measure text-sm text-ink">{t('text')}</p>
    </div>
  );
}

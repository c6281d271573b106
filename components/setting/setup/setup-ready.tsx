'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';

/** Everything is there; what is left is people and values. */
export function SetupReady({
  office,
  mayManagePeople,
}: {
  office: string;
  mayManagePeople: boolean;
}) {
  const t = useTranslations('guide');
  return (
    <section
      aria-label={t('title')}
      className="mb-4 flex flex-wrap items-baseline gap-x-3 gap-y-1 rounded-control bg-mint-soft px-3 py-2 text-[0.9375rem]"
    >
      <span>{t('ready')}</span>
      {mayManagePeople && (
        <Link href={`${office}/people`} prefetch={false} className="font-semibold">
          {t('people')}
        </Link>
      )}
      <Link href={`${office}/entry`} prefetch={false} className="font-semibold">
        {t('enter')}
      </Link>
    </section>
  );
}

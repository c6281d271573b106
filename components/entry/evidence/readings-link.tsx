'use client';

import Link from 'next/link';
import { useParams } from 'next/navigation';
import { useTranslations } from 'next-intl';

/** Leads to who read a file that names people. */
export function ReadingsLink({
  id,
  name,
  programme,
}: {
  id: number;
  name: string;
  programme: string;
}) {
  const t = useTranslations('evidence');
  const { locale } = useParams();
  return (
    <Link
      href={`/${locale}/office/${programme}/files#file-${id}`}
      prefetch={false}
      aria-label={t('readingsLabel', { name })}
      className="font-semibold"
    >
      {t('readings')}
    </Link>
  );
}

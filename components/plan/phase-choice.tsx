'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';

/** Which phase is planned, kept in the address. */
export function PhaseChoice({
  address,
  phases,
  chosen,
}: {
  /** Of the page without its query. */
  address: string;
  phases: readonly { readonly code: string; readonly title: string }[];
  chosen: string;
}) {
  const t = useTranslations('setting.plan');
  return (
    <nav aria-label={t('phases')} className="mb-4">
      <ul className="flex flex-wrap gap-2">
        {phases.map(({ code, title }) => (
          <li key={code}>
            <Link
              href={`${address}?phase=${encodeURIComponent(code)}`}
              prefetch={false}
              aria-current={code === chosen ? 'page' : undefined}
              className="block rounded-control border border-line bg-card px-3 py-1.5 text-sm font-semibold text-soft no-underline hover:text-brand hover:underline aria-[current]:border-brand aria-[current]:bg-brand-soft aria-[current]:text-brand"
            >
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';

export type OfficeSection =
  | 'results'
  | 'review'
  | 'entry'
  | 'releases'
  | 'framework'
  | 'files'
  | 'people';

/** `root` is the address of the programme's office; `toReview` is null for who does not review. */
export function SideNavigation({
  root,
  sections,
  toReview,
}: {
  root: string;
  sections: readonly OfficeSection[];
  toReview: number | null;
}) {
  const t = useTranslations('office');
  const pathname = usePathname();
  return (
    <nav aria-label={t('navigation')}>
      <ul className="flex flex-wrap gap-1 lg:flex-col">
        {sections.map((section) => {
          const address = section === 'results' ? root : `${root}/${section}`;
          const isHere =
            section === 'results' ? pathname === root : `${pathname}/`.startsWith(`${address}/`);
          return (
            <li key={section}>
              <Link
                href={address}
                prefetch={false}
                aria-current={isHere ? 'page' : undefined}
                className="flex min-h-9 items-center justify-between gap-2 rounded-control px-2.5 py-1 text-[0.9375rem] font-semibold text-soft no-underline hover:text-brand hover:underline aria-[current]:bg-brand-soft aria-[current]:text-brand"
              >
                {t(`nav.${section}`)}
                {section === 'review' && !!toReview && (
                  <span className="pill rounded-full bg-saffron-soft px-2 text-[0.8125rem] text-saffron-word">
                    <span aria-hidden="true">{toReview}</span>
                    <span className="sr-only">{t('toReview', { count: toReview })}</span>
                  </span>
                )}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';

export const frameworkTabs = [
  'results',
  'targets',
  'plan',
  'time',
  'places',
  'organisations',
  'dimensions',
  'tags',
  'programme',
] as const;
export type FrameworkTab = (typeof frameworkTabs)[number];

/** The parts of a programme's framework, each at its own address; `root` is that of the first. */
export function FrameworkTabs({ root }: { root: string }) {
  const t = useTranslations('framework');
  const pathname = usePathname();
  return (
    <nav aria-label={t('tabs.label')} className="mt-3 mb-5">
      <ul className="flex flex-wrap gap-0.5 border-b border-line">
        {frameworkTabs.map((tab) => {
          const address = tab === 'results' ? root : `${root}/${tab}`;
          const isHere = tab === 'results' ? isOfFirst(pathname, root) : isUnder(pathname, address);
          return (
            <li key={tab}>
              <Link
                href={address}
                prefetch={false}
                aria-current={isHere ? 'page' : undefined}
                className="-mb-px block border-b-2 border-transparent px-2.5 py-2 text-[0.9375rem] font-semibold text-soft no-underline hover:text-brand hover:underline aria-[current]:border-brand aria-[current]:text-brand"
              >
                {t(`tabs.${tab}`)}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function isUnder(pathname: string, address: string): boolean {
  return `${pathname}/`.startsWith(`${address}/`);
}

/** The first part has the bare address, and everything below it that is no other part. */
function isOfFirst(pathname: string, root: string): boolean {
  return !frameworkTabs.some((tab) => tab !== 'results' && isUnder(pathname, `${root}/${tab}`));
}

'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useArrivedWithNotice } from '../office/notice-board';

const focusOnce = (node: HTMLElement | null) => node?.focus();

/** The heading of a form's page, and the way back. It takes the focus after what led here. */
export function FormHeading({
  root,
  ways,
  children,
}: {
  root: string;
  /** Links to what is often done next. */
  ways?: ReactNode;
  children: ReactNode;
}) {
  const t = useTranslations('framework.tabs');
  const isArrival = useArrivedWithNotice();
  return (
    <div className="mb-4">
      <p className="text-[0.8125rem] font-semibold">
        <Link href={root} prefetch={false}>
          {t('results')}
        </Link>
      </p>
      <h2
        tabIndex={-1}
        ref={isArrival ? focusOnce : undefined}
        className="flex flex-wrap items-baseline gap-x-3 gap-y-1 outline-none"
      >
        {children}
      </h2>
      {ways && <p className="mt-1 flex flex-wrap gap-x-5 gap-y-1 text-sm font-semibold">{ways}</p>}
    </div>
  );
}

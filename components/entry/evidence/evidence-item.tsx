'use client';

import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { isolated } from '@/lib/numbers/format';

/** One file, link or comment: what it is, who gave it when, and what can be done with it. */
export function EvidenceItem({
  by,
  at,
  about,
  facts = [],
  actions,
  children,
}: {
  by: string | null;
  /** ISO UTC. */
  at: string;
  /** The value's category, where the row has several. */
  about: string | null;
  facts?: readonly string[];
  actions?: ReactNode;
  children: ReactNode;
}) {
  const t = useTranslations('evidence');
  const day = useDay();
  const given = t('by', { name: isolated(by ?? t('someone')), day: isolated(day(at)) });
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-line py-1.5">
      <span className="grow">
        {children}
        <span className="block text-soft">
          {[about, given, ...facts].filter(Boolean).join(' · ')}
        </span>
      </span>
      {actions}
    </li>
  );
}

/** A moment or a day in the reader's words. */
export function useDay(): (iso: string) => string {
  const format = useFormatter();
  return (iso) => format.dateTime(new Date(iso), { dateStyle: 'medium', timeZone: 'UTC' });
}

'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Locale } from '@/lib/locale';
import { Button } from '../../office/button';
import { TermText } from './term-choice';
import type { OfferedTerm } from './term-search';

/** A term that is chosen, with the way to take it out again. */
export function ChosenTerm({
  term,
  locale,
  onRemove,
  children,
}: {
  term: OfferedTerm;
  locale: Locale;
  onRemove: () => void;
  /** What is said about it. */
  children?: ReactNode;
}) {
  const t = useTranslations('setting.tags');
  return (
    <li className="grid gap-3 rounded-control border border-line px-3 py-2">
      <div className="flex items-start justify-between gap-3">
        <span className="min-w-0 text-sm">
          <TermText term={term} locale={locale} />
        </span>
        <Button
          look="plain"
          size="small"
          aria-label={t('removeLabel', { code: term.code })}
          onClick={onRemove}
        >
          {t('remove')}
        </Button>
      </div>
      {children}
    </li>
  );
}

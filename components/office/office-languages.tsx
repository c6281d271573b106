'use client';

import { useParams, usePathname, useSearchParams } from 'next/navigation';
import { LanguageSwitch } from '@/components/ui/language-switch';
import { defaultLocale, isLocale } from '@/lib/locale';

/** The same page in another language. Another document, since its direction may differ. */
export function OfficeLanguages({ label }: { label: string }) {
  const { locale } = useParams();
  const query = useSearchParams().toString();
  const path = usePathname().replace(/^\/[a-z]+/, '') + (query && `?${query}`);
  return (
    <LanguageSwitch locale={isLocale(locale) ? locale : defaultLocale} path={path} label={label} />
  );
}

'use client';

import { useParams, usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { defaultLocale, isLocale, localise } from '@/lib/locale';
import { signInPath } from '@/lib/office-path';
import type { DeviceState, WaitingSheet } from './device-state';

/** The sheets that hold what waits, each with the way to it. */
export function WaitingSheets({ state: { is, sheets } }: { state: DeviceState }) {
  const t = useTranslations('office.waiting');
  const path = usePathname();
  const { locale: asked } = useParams();
  const locale = isLocale(asked) ? asked : defaultLocale;
  return (
    <div className="grid gap-1 text-sm">
      {is.isSignedOut && (
        <a href={signInPath(locale, path)} className="font-semibold">
          {t('signIn')}
        </a>
      )}
      <details>
        <summary className="cursor-pointer text-soft">{t('sheets')}</summary>
        <ul className="mt-1 grid gap-1">
          {sheets.map((sheet) => {
            const place = localise(sheet.place, locale);
            return (
              <li key={sheet.key}>
                <a href={pathOf(sheet)} lang={place.locale}>
                  <bdi>{place.text}</bdi> · <bdi>{sheet.period}</bdi>
                </a>{' '}
                <span className="text-soft">
                  {[
                    sheet.ready > 0 && t('inSheet', { ready: sheet.ready }),
                    sheet.held > 0 && t('held', { count: sheet.held }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </li>
            );
          })}
        </ul>
      </details>
    </div>
  );
}

/** In the language in which its values were typed: no other screen reads them. */
function pathOf({ locale, address: { programme, place, period } }: WaitingSheet): string {
  const sheet = `${encodeURIComponent(place)}/${encodeURIComponent(period)}`;
  return `/${locale}/office/${programme}/entry/${sheet}`;
}

import '../../../globals.css';
import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { OfficeQueries } from '@/components/office/office-queries';
import { DevicePerson } from '@/components/offline/device-person';
import { OfficeWorker } from '@/components/offline/office-worker';
import { defaultLocale, directionOf, isLocale } from '@/lib/locale';
import { palettes } from '@/lib/look/tokens';
import { signedInReader } from '@/server/gate/office';
import { nonceHeader } from '@/server/security/office-policy';
import { preloadFonts } from '../../../preload-fonts';
import { OfficeTexts } from './office-texts';

export const metadata: Metadata = {
  title: { template: '%s · Athar', default: 'Athar' },
  robots: { index: false, follow: false },
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: palettes.light.card },
    { media: '(prefers-color-scheme: dark)', color: palettes.dark.card },
  ],
};

export default async function OfficeLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}) {
  const { locale: asked } = await params;
  const locale = isLocale(asked) ? asked : defaultLocale;
  preloadFonts(locale);
  const t = await getTranslations({ locale, namespace: 'office' });
  const signedIn = await signedInReader();
  const person = signedIn && { id: signedIn.caller.personId, name: signedIn.name };
  const nonce = (await headers()).get(nonceHeader) ?? undefined;
  return (
    <html lang={locale} dir={directionOf(locale)}>
      <head>
        {nonce && <meta property="csp-nonce" nonce={nonce} content={nonce} />}
        {person && <meta name="athar:person" content={person.id} />}
      </head>
      <body>
        <noscript>
          <p className="bg-saffron-soft px-4 py-3 font-medium">{t('needsScripts')}</p>
        </noscript>
        <OfficeTexts locale={locale}>
          <OfficeQueries>
            {person ? (
              <DevicePerson person={person}>
                <OfficeWorker />
                {children}
              </DevicePerson>
            ) : (
              children
            )}
          </OfficeQueries>
        </OfficeTexts>
      </body>
    </html>
  );
}

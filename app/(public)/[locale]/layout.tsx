import '../../globals.css';
import type { Metadata, Viewport } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { PageErrorBoundary } from '@/components/ui/page-error-boundary';
import { PublicNotFound } from '@/components/ui/public-not-found';
import { defaultLocale, directionOf, isLocale } from '@/lib/locale';
import { palettes } from '@/lib/look/tokens';
import { preloadFonts } from '../../preload-fonts';

/** No page is built ahead of its first reader: the build never opens a database. */
export function generateStaticParams() {
  return [];
}

export const metadata: Metadata = {
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: palettes.light.card },
    { media: '(prefers-color-scheme: dark)', color: palettes.dark.card },
  ],
};

export default async function PublicLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}) {
  const { locale: asked } = await params;
  const locale = isLocale(asked) ? asked : defaultLocale;
  preloadFonts(locale);
  const t = await getTranslations({ locale, namespace: 'site.error' });
  const texts = { title: t('title'), text: t('text'), retry: t('retry') };
  return (
    <html lang={locale} dir={directionOf(locale)}>
      <body>
        <PageErrorBoundary texts={texts}>
          {isLocale(asked) ? children : <PublicNotFound locale={locale} />}
        </PageErrorBoundary>
      </body>
    </html>
  );
}

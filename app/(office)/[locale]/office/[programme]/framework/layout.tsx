import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { FrameworkTabs } from '@/components/framework/framework-tabs';
import { NoticeBoard } from '@/components/office/notice-board';
import { defaultLocale, isLocale } from '@/lib/locale';
import { OfficeTexts } from '../../office-texts';
import { ProgrammeGuide } from '../programme-guide';

/** Only a frame: each page below asks the gate itself. */
export default async function FrameworkLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string; programme: string }>;
}) {
  const { locale: asked, programme } = await params;
  const locale = isLocale(asked) ? asked : defaultLocale;
  const t = await getTranslations({ locale, namespace: 'framework' });
  return (
    <>
      <h1 className="text-2xl">{t('title')}</h1>
      <p className="mt-1 max-w-measure text-soft">{t('lead')}</p>
      <OfficeTexts locale={locale} namespaces={['framework']}>
        <FrameworkTabs root={`/${locale}/office/${programme}/framework`} />
      </OfficeTexts>
      <ProgrammeGuide locale={locale} slug={programme} />
      <NoticeBoard>{children}</NoticeBoard>
    </>
  );
}

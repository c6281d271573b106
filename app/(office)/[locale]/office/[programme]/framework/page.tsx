import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { FrameworkTree } from '@/components/framework/tree/framework-tree';
import { isLocale } from '@/lib/locale';
import { personApi } from '@/server/api/person-client';
import { authorisePage, enterProgramme } from '@/server/gate/office';
import { OfficeTexts } from '../../office-texts';

interface Props {
  params: Promise<{ locale: string; programme: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: 'framework' });
  return { title: t('title') };
}

export default async function FrameworkPage({ params }: Props) {
  const entered = await enterProgramme(params, '/framework');
  const { locale, programme, caller } = entered;
  authorisePage(entered, 'editFramework', { programmeId: programme.id });
  const editor = await personApi(caller).framework.editor({ programme: programme.slug });
  return (
    <OfficeTexts locale={locale} namespaces={['framework', 'api']}>
      <FrameworkTree
        programme={programme.slug}
        editor={editor}
        locale={locale}
        root={`/${locale}/office/${programme.slug}/framework`}
      />
    </OfficeTexts>
  );
}

import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ProgrammeList } from '@/components/impact/programme-list';
import { PublicPage } from '@/components/ui/public-page';
import { isLocale } from '@/lib/locale';
import { publicApi } from '@/server/api/public-client';
import { voicesIn } from './[programme]/load-release';
import { alternates } from './[programme]/release-metadata';

interface Props {
  params: Promise<{ locale: string }>;
}

export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { say } = await voicesIn(locale);
  return {
    title: say.impact('list.title'),
    description: say.impact('list.subtitle'),
    ...alternates(locale, ''),
  };
}

/** The public programmes; where there is one, that one. */
export default async function Page({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) return null;
  const programmes = await publicApi.programmes.list();
  const [only] = programmes;
  if (only && programmes.length === 1) redirect(`/${locale}/${only.slug}`);
  return (
    <PublicPage locale={locale} path="">
      <ProgrammeList programmes={programmes} voices={await voicesIn(locale)} />
    </PublicPage>
  );
}

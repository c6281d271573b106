import { PublicNotFound } from '@/components/ui/public-not-found';
import { isLocale } from '@/lib/locale';

export function generateStaticParams() {
  return [];
}

/** Whatever no other public page answers to. */
export default async function NoSuchPage({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  return isLocale(locale) ? <PublicNotFound locale={locale} /> : null;
}

import { permanentRedirect } from 'next/navigation';

export function generateStaticParams() {
  return [];
}

/** The list of indicators is part of the impact page; this address is the one people guess. */
export default async function Page({
  params,
}: {
  params: Promise<{ locale: string; programme: string }>;
}) {
  const { locale, programme } = await params;
  permanentRedirect(`/${locale}/${programme}#indicators`);
}

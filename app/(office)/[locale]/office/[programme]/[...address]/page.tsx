import { notFound } from 'next/navigation';
import { enterProgramme } from '@/server/gate/office';

/** Whatever no other page of a programme's office answers to. */
export default async function NoSuchOfficePage({
  params,
}: {
  params: Promise<{ locale: string; programme: string; address: string[] }>;
}) {
  const { address } = await params;
  await enterProgramme(params, `/${address.join('/')}`);
  notFound();
}

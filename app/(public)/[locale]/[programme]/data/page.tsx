import type { Metadata } from 'next';
import { DataPage } from '@/components/data/data-page';
import { dayIn } from '@/components/releases/release-context';
import { textFor } from '@/lib/chart/reader';
import { releaseMetadata } from '../release-metadata';
import { type ReleaseAddress, ReleaseScreen } from '../release-screen';

interface Props {
  params: Promise<{ locale: string; programme: string }>;
}

export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return releaseMetadata(addressOf(await params), (context) => ({
    title: `${context.say.data('title')} · ${textFor(context.reader, context.release.content.programme.title)}`,
    description: context.say.data('subtitle', {
      number: context.head.number,
      date: dayIn(context, context.head.asOf),
    }),
  }));
}

export default async function Page({ params }: Props) {
  return (
    <ReleaseScreen address={addressOf(await params)} current="data">
      {(context) => <DataPage context={context} />}
    </ReleaseScreen>
  );
}

function addressOf({ locale, programme }: Awaited<Props['params']>): ReleaseAddress {
  return { locale, programme, number: null, rest: '/data' };
}

import type { Metadata } from 'next';
import { ImpactPage } from '@/components/impact/impact-page';
import { programmeWords, releaseMetadata } from './release-metadata';
import { type ReleaseAddress, ReleaseScreen } from './release-screen';

interface Props {
  params: Promise<{ locale: string; programme: string }>;
}

export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return releaseMetadata(addressOf(await params), programmeWords);
}

export default async function Page({ params }: Props) {
  return (
    <ReleaseScreen address={addressOf(await params)} current="results">
      {(context) => <ImpactPage context={context} />}
    </ReleaseScreen>
  );
}

function addressOf({ locale, programme }: Awaited<Props['params']>): ReleaseAddress {
  return { locale, programme, number: null, rest: '' };
}

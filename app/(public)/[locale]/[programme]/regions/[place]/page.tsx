import type { Metadata } from 'next';
import { placeBody, placeWords } from '../../place-screen';
import { releaseMetadata } from '../../release-metadata';
import { type ReleaseAddress, ReleaseScreen } from '../../release-screen';

interface Props {
  params: Promise<{ locale: string; programme: string; place: string }>;
}

export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { place, ...rest } = await params;
  return releaseMetadata(addressOf({ place, ...rest }), (context) => placeWords(context, place));
}

export default async function Page({ params }: Props) {
  const { place, ...rest } = await params;
  return (
    <ReleaseScreen address={addressOf({ place, ...rest })} current="results">
      {(context) => placeBody(context, place)}
    </ReleaseScreen>
  );
}

function addressOf({ locale, programme, place }: Awaited<Props['params']>): ReleaseAddress {
  return { locale, programme, number: null, rest: `/regions/${place}` };
}

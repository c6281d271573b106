import type { Metadata } from 'next';
import { releaseNumber } from '../../../../address-parts';
import { NumberedScreen } from '../../../../numbered-screen';
import { placeBody, placeWords } from '../../../../place-screen';
import { releaseMetadata } from '../../../../release-metadata';

interface Props {
  params: Promise<{ locale: string; programme: string; number: string; place: string }>;
}

export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { number: text, place, ...address } = await params;
  const number = releaseNumber(text);
  if (number === null) return {};
  return releaseMetadata({ ...address, number, rest: `/regions/${place}` }, (context) =>
    placeWords(context, place),
  );
}

export default async function Page({ params }: Props) {
  const { place, ...address } = await params;
  return (
    <NumberedScreen address={{ ...address, rest: `/regions/${place}` }} current="results">
      {(context) => placeBody(context, place)}
    </NumberedScreen>
  );
}

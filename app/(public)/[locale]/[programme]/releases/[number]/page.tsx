import type { Metadata } from 'next';
import { ImpactPage } from '@/components/impact/impact-page';
import { releaseNumber } from '../../address-parts';
import { NumberedScreen } from '../../numbered-screen';
import { programmeWords, releaseMetadata } from '../../release-metadata';

interface Props {
  params: Promise<{ locale: string; programme: string; number: string }>;
}

export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { number: text, ...place } = await params;
  const number = releaseNumber(text);
  return number === null ? {} : releaseMetadata({ ...place, number, rest: '' }, programmeWords);
}

export default async function Page({ params }: Props) {
  return (
    <NumberedScreen address={{ ...(await params), rest: '' }} current="results">
      {(context) => <ImpactPage context={context} />}
    </NumberedScreen>
  );
}

import type { Metadata } from 'next';
import { addressPart, releaseNumber } from '../../../../../address-parts';
import { indicatorBody, indicatorWords } from '../../../../../indicator-screen';
import { NumberedScreen } from '../../../../../numbered-screen';
import { releaseMetadata } from '../../../../../release-metadata';

interface Props {
  params: Promise<{
    locale: string;
    programme: string;
    number: string;
    code: string;
    view: string;
  }>;
}

export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { number: text, code, view, ...address } = await params;
  const number = releaseNumber(text);
  if (number === null) return {};
  return releaseMetadata(
    { ...address, number, rest: `/indicators/${code}/${view}`, indicator: addressPart(code) },
    (context) => indicatorWords(context, code),
  );
}

export default async function Page({ params }: Props) {
  const { code, view, ...address } = await params;
  return (
    <NumberedScreen
      address={{ ...address, rest: `/indicators/${code}/${view}`, indicator: addressPart(code) }}
      current="indicators"
    >
      {(context) => indicatorBody(context, { programme: address.programme, code, view })}
    </NumberedScreen>
  );
}

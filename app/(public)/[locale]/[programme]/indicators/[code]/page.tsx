import type { Metadata } from 'next';
import { addressPart } from '../../address-parts';
import { indicatorBody, indicatorWords } from '../../indicator-screen';
import { releaseMetadata } from '../../release-metadata';
import { ReleaseScreen } from '../../release-screen';

interface Props {
  params: Promise<{ locale: string; programme: string; code: string }>;
}

export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { code, ...address } = await params;
  return releaseMetadata(
    { ...address, number: null, rest: `/indicators/${code}`, indicator: addressPart(code) },
    (context) => indicatorWords(context, code),
  );
}

export default async function Page({ params }: Props) {
  const { code, ...address } = await params;
  return (
    <ReleaseScreen
      address={{
        ...address,
        number: null,
        rest: `/indicators/${code}`,
        indicator: addressPart(code),
      }}
      current="indicators"
    >
      {(context) => indicatorBody(context, { programme: address.programme, code })}
    </ReleaseScreen>
  );
}

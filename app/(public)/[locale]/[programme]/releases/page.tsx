import type { Metadata } from 'next';
import { publicLinks } from '@/components/releases/public-links';
import { ReleaseList } from '@/components/releases/release-list';
import { textFor } from '@/lib/chart/reader';
import { publicApi } from '@/server/api/public-client';
import { releaseMetadata } from '../release-metadata';
import { type ReleaseAddress, ReleaseScreen } from '../release-screen';

interface Props {
  params: Promise<{ locale: string; programme: string }>;
}

export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return releaseMetadata(addressOf(await params), ({ release, reader, say }) => ({
    title: `${say.releases('title')} · ${textFor(reader, release.content.programme.title)}`,
    description: say.releases('subtitle'),
  }));
}

export default async function Page({ params }: Props) {
  const { locale, programme } = await params;
  return (
    <ReleaseScreen address={addressOf({ locale, programme })} current={null}>
      {async (context) => (
        <>
          <p className="mb-2 text-sm font-semibold">
            <a href={context.links.impact}>
              {textFor(context.reader, context.release.content.programme.title)}
            </a>
          </p>
          <h1>{context.say.releases('title')}</h1>
          <p className="mb-8 mt-3 max-w-measure text-lg text-soft">
            {context.say.releases('subtitle')}
          </p>
          <ReleaseList
            releases={await publicApi.releases.list({ programme })}
            context={context}
            links={publicLinks(context.reader.locale, programme, null)}
          />
        </>
      )}
    </ReleaseScreen>
  );
}

function addressOf({ locale, programme }: Awaited<Props['params']>): ReleaseAddress {
  return { locale, programme, number: null, rest: '/releases' };
}

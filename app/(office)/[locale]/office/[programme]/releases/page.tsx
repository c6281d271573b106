import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AsOfForm } from '@/components/release-desk/as-of-form';
import { NextReleaseCard } from '@/components/release-desk/next-release-card';
import { PublishPanel } from '@/components/release-desk/publish-panel';
import { ReleaseLines } from '@/components/release-desk/release-lines';
import { isLocale } from '@/lib/locale';
import { dayLabel } from '@/lib/period/label';
import { can } from '@/lib/permissions';
import { publishInput } from '@/lib/release/release-input';
import { personApi } from '@/server/api/person-client';
import { enterProgramme } from '@/server/gate/office';
import { OfficeTexts } from '../../office-texts';
import { officeVoices } from '../office-voices';

interface Props {
  params: Promise<{ locale: string; programme: string }>;
  searchParams: Promise<{ asOf?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: 'releaseDesk' });
  return { title: t('title') };
}

export default async function ReleasesPage({ params, searchParams }: Props) {
  const { locale, programme, caller } = await enterProgramme(params, '/releases');
  const api = personApi(caller);
  const { say, reader } = await officeVoices(locale, 'releaseDesk');
  const releases = await api.releases.list({ programme: programme.slug });
  const mayPublish = can(caller, 'publishRelease', { programmeId: programme.id });
  const asked = publishInput.shape.asOf.safeParse((await searchParams).asOf);
  const asOf = asked.success ? asked.data : new Date().toISOString().slice(0, 10);
  const next = mayPublish
    ? await api.framework.nextRelease({ programme: programme.slug, asOf })
    : null;
  const publicPage = programme.visibility === 'public' ? `/${locale}/${programme.slug}` : null;
  return (
    <>
      <h1 className="text-2xl">{say('title')}</h1>
      <p className="mt-1 mb-5 max-w-measure text-soft">{say('lead')}</p>
      {next && (
        <section aria-labelledby="next" className="card mb-6 p-4 sm:p-6">
          <h2 id="next" className="mb-2">
            {say('next', { number: next.number })}
          </h2>
          <AsOfForm asOf={asOf} say={say} />
          <div className="my-4">
            <NextReleaseCard next={next} reader={reader} say={say} />
          </div>
          <OfficeTexts locale={locale} namespaces={['releaseDesk', 'api']}>
            <PublishPanel
              programme={programme.slug}
              number={next.number}
              asOf={asOf}
              asOfText={dayLabel(asOf, reader.periodWords)}
              publicPage={publicPage}
            />
          </OfficeTexts>
        </section>
      )}
      <h2 className="mb-2">{say('list.title')}</h2>
      {releases.length === 0 ? (
        <p>{say('list.none')}</p>
      ) : (
        <OfficeTexts locale={locale} namespaces={['releaseDesk', 'api']}>
          <ReleaseLines
            releases={releases}
            publicPage={publicPage}
            withdrawableIn={mayPublish ? programme.slug : null}
            reader={reader}
            say={say}
          />
        </OfficeTexts>
      )}
    </>
  );
}

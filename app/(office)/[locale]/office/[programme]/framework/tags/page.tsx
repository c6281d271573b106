import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { TagDesk } from '@/components/setting/tag/tag-desk';
import { isLocale } from '@/lib/locale';
import { personApi } from '@/server/api/person-client';
import { authorisePage, enterProgramme } from '@/server/gate/office';
import { OfficeTexts } from '../../../office-texts';

interface Props {
  params: Promise<{ locale: string; programme: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: 'framework' });
  return { title: t('tabs.tags') };
}

export default async function TagsPage({ params }: Props) {
  const entered = await enterProgramme(params, '/framework/tags');
  const { locale, programme, caller } = entered;
  authorisePage(entered, 'editFramework', { programmeId: programme.id });
  const { setting, framework } = personApi(caller);
  const here = { programme: programme.slug };
  const [{ title }, { places }, { results, indicators }, vocabularies, tags] = await Promise.all([
    setting.programme(here),
    setting.places(here),
    framework.editor(here),
    framework.vocabularies(here),
    framework.tags(here),
  ]);
  return (
    <OfficeTexts locale={locale} namespaces={['setting', 'api']}>
      <TagDesk
        programme={programme.slug}
        locale={locale}
        title={title}
        places={places
          .filter(({ rank }) => rank !== null)
          .map(({ key, name }) => ({ place: key, indicator: null, name }))}
        indicators={results.flatMap((result) =>
          indicators
            .filter((one) => one.result === result.code && !one.isArchived)
            .map(({ code, title: name }) => ({ place: null, indicator: code, name })),
        )}
        vocabularies={vocabularies}
        tags={tags}
      />
    </OfficeTexts>
  );
}

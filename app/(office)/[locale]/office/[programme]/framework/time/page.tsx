import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { TimeDesk } from '@/components/setting/time/time-desk';
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
  return { title: t('tabs.time') };
}

export default async function TimePage({ params }: Props) {
  const entered = await enterProgramme(params, '/framework/time');
  const { locale, programme, caller } = entered;
  authorisePage(entered, 'editFramework', { programmeId: programme.id });
  const { setting } = personApi(caller);
  const here = { programme: programme.slug };
  const [phases, periods, { startMonth }] = await Promise.all([
    setting.phases(here),
    setting.periods(here),
    setting.programme(here),
  ]);
  return (
    <OfficeTexts locale={locale} namespaces={['setting', 'periods', 'api']}>
      <TimeDesk
        programme={programme.slug}
        locale={locale}
        phases={phases}
        periods={periods}
        startMonth={startMonth}
      />
    </OfficeTexts>
  );
}

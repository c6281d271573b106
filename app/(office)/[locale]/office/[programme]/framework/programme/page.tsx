import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ProgrammeDesk } from '@/components/setting/programme/programme-desk';
import { isLocale, type Localised, localise } from '@/lib/locale';
import { can } from '@/lib/permissions';
import { personApi } from '@/server/api/person-client';
import { getEnv } from '@/server/env';
import { authorisePage, enterProgramme } from '@/server/gate/office';
import { OfficeTexts } from '../../../office-texts';

interface Props {
  params: Promise<{ locale: string; programme: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: 'framework' });
  return { title: t('tabs.programme') };
}

export default async function ProgrammePage({ params }: Props) {
  const entered = await enterProgramme(params, '/framework/programme');
  const { locale, programme, caller } = entered;
  authorisePage(entered, 'editFramework', { programmeId: programme.id });
  const { setting, framework } = personApi(caller);
  const here = { programme: programme.slug };
  const [held, editor, places, phases] = await Promise.all([
    setting.programme(here),
    framework.editor(here),
    setting.places(here),
    setting.phases(here),
  ]);
  const said = (text: Localised) => localise(text, locale).text;
  return (
    <OfficeTexts locale={locale} namespaces={['setting', 'framework', 'periods', 'api']}>
      <ProgrammeDesk
        locale={locale}
        setting={held}
        choices={{
          indicators: editor.indicators
            .filter(({ isPublic, isArchived }) => isPublic && !isArchived)
            .map(({ code, title }) => ({ value: code, text: `${code} ${said(title)}` })),
          places: places.places
            .filter(({ rank }) => rank !== null)
            .map(({ key, name }) => ({ value: key, text: said(name) })),
          phases: phases.map(({ code, title }) => ({
            value: code,
            text: `${code} ${said(title)}`,
          })),
        }}
        origin={getEnv().publicUrl}
        mayChangeRules={can(caller, 'manageInstance', {})}
      />
    </OfficeTexts>
  );
}

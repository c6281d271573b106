import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ImportScreen } from '@/components/table-import/import-screen';
import { apiErrorReply } from '@/lib/api/client';
import type { ImportedTable } from '@/lib/api/table-schema';
import { AppError } from '@/lib/errors';
import { isLocale } from '@/lib/locale';
import { personApi } from '@/server/api/person-client';
import { authorisePage, enterProgramme } from '@/server/gate/office';
import { OfficeTexts } from '../../office-texts';

interface Props {
  params: Promise<{ locale: string; programme: string }>;
  searchParams: Promise<{ table?: string | string[] }>;
}

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: 'tables.screen' });
  return { title: t('title') };
}

export default async function ImportPage({ params, searchParams }: Props) {
  const entered = await enterProgramme(params, '/import');
  const { locale, programme, caller } = entered;
  authorisePage(entered, 'openEntry', { programmeId: programme.id });
  const api = personApi(caller);
  const { table: asked } = await searchParams;
  const table = await openTable(api, programme.slug, asked);
  const choices = await api.tables.choices({ programme: programme.slug, lang: locale });
  const t = await getTranslations({ locale, namespace: 'tables.screen' });
  return (
    <>
      <h1 className="text-2xl">{t('title')}</h1>
      <p className="mt-1 mb-5 max-w-measure text-soft">{t('lead')}</p>
      <OfficeTexts locale={locale} namespaces={['tables', 'workbook', 'entry', 'observation']}>
        <ImportScreen
          locale={locale}
          programme={programme.slug}
          choices={choices}
          initial={table}
        />
      </OfficeTexts>
    </>
  );
}

/** The import an address names; null where it names none, or one that is over. */
async function openTable(
  api: ReturnType<typeof personApi>,
  programme: string,
  asked: string | string[] | undefined,
): Promise<ImportedTable | null> {
  const id = Number(asked);
  if (!Number.isInteger(id) || id < 1) return null;
  try {
    return await api.tables.get({ programme, table: id });
  } catch (error) {
    const code = error instanceof AppError ? error.code : apiErrorReply(error)?.code;
    if (code === 'not-found') return null;
    throw error;
  }
}

import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/locale';
import { type PublicStatus, publicStatusMeta } from '@/lib/public-status';
import { PublicPage } from './public-page';

/** The page of an address that leads nowhere; `status` 410 says that it once led somewhere. */
export async function PublicNotFound({
  locale,
  path = '',
  programme = null,
  status = 404,
}: {
  locale: Locale;
  path?: string;
  programme?: string | null;
  status?: PublicStatus;
}) {
  const t = await getTranslations({ locale, namespace: 'site' });
  return (
    <PublicPage locale={locale} path={path} programme={programme}>
      <title>{`${t('notFound.title')} · Athar`}</title>
      <meta name={publicStatusMeta} content={String(status)} />
      <meta name="robots" content="noindex" />
      <h1>{t('notFound.title')}</h1>
      <p className="mt-4 max-w-measure text-lg text-soft">{t('notFound.text')}</p>
      <p className="mt-6">
        <a href={`/${locale}`}>{t('notFound.back')}</a>
      </p>
    </PublicPage>
  );
}

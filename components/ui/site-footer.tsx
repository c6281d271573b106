import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/locale';

export async function SiteFooter({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'site' });
  const links = [
    [`/${locale}`, t('footer.programmes')],
    ['/api/v1', t('footer.api')],
    [`/${locale}/office`, t('footer.office')],
  ] as const;
  return (
    <footer className="mt-auto border-t border-line text-sm text-soft">
      <div className="page-column flex flex-wrap items-start justify-between gap-x-10 gap-y-4 py-8">
        <div className="max-w-measure">
          <p>{t('footer.promise')}</p>
          <p>{t('footer.privacy')}</p>
        </div>
        <nav aria-label={t('footer.label')} className="no-print">
          <ul className="flex flex-wrap gap-x-4">
            {links.map(([address, text]) => (
              <li key={address}>
                <a href={address} className="block min-w-6 py-1">
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}

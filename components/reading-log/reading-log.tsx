import { getTranslations } from 'next-intl/server';
import type { RestrictedFile } from '@/lib/api/evidence-schema';
import type { Locale } from '@/lib/locale';
import { LoggedFile } from './logged-file';

/** The files that name people, and who read each. */
export async function ReadingLog({
  files,
  locale,
  root,
}: {
  files: readonly RestrictedFile[];
  locale: Locale;
  /** The address of the programme's office. */
  root: string;
}) {
  const t = await getTranslations({ locale, namespace: 'readingLog' });
  if (files.length === 0) return <p className="max-w-measure">{t('none')}</p>;
  return (
    <ul className="grid gap-3">
      {files.map((file) => (
        <LoggedFile key={file.id} file={file} locale={locale} root={root} />
      ))}
    </ul>
  );
}

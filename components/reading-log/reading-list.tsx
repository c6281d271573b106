import { getTranslations } from 'next-intl/server';
import type { RestrictedFile } from '@/lib/api/evidence-schema';
import { formatTags, type Locale } from '@/lib/locale';

/** Each time a file was read, the last one first. */
export async function ReadingList({
  readings,
  name,
  locale,
}: {
  readings: RestrictedFile['readings'];
  /** The file's own. */
  name: string | null;
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'readingLog' });
  if (readings.length === 0) return <p className="text-sm">{t('neverRead')}</p>;
  const moment = new Intl.DateTimeFormat(formatTags[locale], {
    ...{ day: 'numeric', month: 'short', year: 'numeric' },
    ...{ hour: '2-digit', minute: '2-digit', timeZone: 'UTC', timeZoneName: 'short' },
    numberingSystem: 'latn',
  });
  return (
    <table className="w-full max-w-measure border-collapse text-[0.9375rem]">
      <caption className="pb-1 text-start text-sm font-semibold">
        {t('readings', { count: readings.length })}
        {name && (
          <span className="sr-only">
            {' '}
            <bdi>{name}</bdi>
          </span>
        )}
      </caption>
      <thead>
        <tr className="bg-paper text-[0.8125rem] text-soft">
          <th scope="col" className="p-2 text-start font-semibold">
            {t('who')}
          </th>
          <th scope="col" className="p-2 text-start font-semibold">
            {t('when')}
          </th>
        </tr>
      </thead>
      <tbody>
        {readings.toReversed().map(({ id, readBy, readAt }) => (
          <tr key={id} className="border-t border-line">
            <td className="p-2 break-words">
              <bdi>{readBy}</bdi>
            </td>
            <td className="p-2">
              <time dateTime={readAt}>{moment.format(new Date(readAt))}</time>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

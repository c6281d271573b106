import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import type { RestrictedFile } from '@/lib/api/evidence-schema';
import type { Locale } from '@/lib/locale';
import { dayLabel } from '@/lib/period/label';
import { periodWords } from '@/lib/period/period-words';
import type { Say } from '@/lib/say';
import { LocalisedText } from '../releases/localised-text';
import { ReadingList } from './reading-list';

/** One file that names people: what it supports, until when it is kept, and its readings. */
export async function LoggedFile({
  file,
  locale,
  root,
}: {
  file: RestrictedFile;
  locale: Locale;
  root: string;
}) {
  const t = await getTranslations({ locale, namespace: 'readingLog' });
  const periods = (await getTranslations({ locale, namespace: 'periods' })) as Say;
  const day = (iso: string) => dayLabel(iso.slice(0, 10), periods);
  const { id, name, destroyed, keptUntil, indicator, place, period } = file;
  const sheet = [place.key, period.code].map(encodeURIComponent).join('/');
  return (
    <li id={`file-${id}`} className="card grid gap-2 p-4">
      <h2 className="text-lg break-words">
        <bdi>{name ?? t('unnamed', { number: id })}</bdi>
      </h2>
      <p className="text-[0.9375rem]">
        <bdi className="font-semibold">{indicator.code}</bdi>{' '}
        <bdi>
          <LocalisedText text={indicator.title} locale={locale} />
        </bdi>
        {' · '}
        <Link href={`${root}/entry/${sheet}`} prefetch={false}>
          <bdi>
            <LocalisedText text={place.name} locale={locale} />
          </bdi>
          {' · '}
          <bdi>{periodWords(period, locale, periods)}</bdi>
        </Link>
      </p>
      <p className="text-sm text-soft">
        {t.rich('added', {
          name: file.addedBy ?? t('someone'),
          day: day(file.addedAt),
          who: (words) => <bdi>{words}</bdi>,
        })}
        {keptUntil && !destroyed && ` · ${t('keptUntil', { day: day(keptUntil) })}`}
      </p>
      {destroyed && (
        <p className="text-sm text-clay">
          {destroyed.by === null
            ? t('dayOver', { day: day(destroyed.at) })
            : t.rich('destroyed', {
                name: destroyed.by,
                day: day(destroyed.at),
                reason: destroyed.reason,
                who: (words) => <bdi>{words}</bdi>,
              })}
        </p>
      )}
      <ReadingList readings={file.readings} name={name} locale={locale} />
    </li>
  );
}

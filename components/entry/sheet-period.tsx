import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { type Locale, localise } from '@/lib/locale';
import { dayLabel } from '@/lib/period/label';
import { periodWords } from '@/lib/period/period-words';
import type { Say } from '@/lib/say';
import { LocalisedText } from '../releases/localised-text';
import { Pill } from '../ui/pill';
import { StatusMark } from '../ui/status-mark';
import { progressLooks } from './sheet-progress';
import { type StatedSheet, sheetsByRegion } from './sheets-by-region';

/** The sheets of one period, place by place. */
export async function SheetPeriod({
  sheets,
  root,
  locale,
}: {
  sheets: readonly StatedSheet[];
  root: string;
  locale: Locale;
}) {
  const periods = (await getTranslations({ locale, namespace: 'periods' })) as Say;
  const t = await getTranslations({ locale, namespace: 'entry.list' });
  const period = sheets[0]?.period;
  if (!period) return null;
  return (
    <section aria-labelledby={`period-${period.code}`} className="mb-6">
      <h2 id={`period-${period.code}`} className="mb-2 text-lg">
        {periodWords(period, locale, periods)}
        <span className="ms-3 text-sm font-normal text-soft">
          {period.dueOn ? t('due', { day: dayLabel(period.dueOn, periods) }) : t('noDue')}
        </span>
      </h2>
      <ul className="card divide-y divide-line">
        {sheetsByRegion(sheets).map(({ head, sites }) => (
          <li key={head.place.key}>
            <SheetLine sheet={head} {...{ root, locale }} />
            {sites.length > 0 && (
              <ul className="divide-y divide-line border-t border-line ps-6">
                {sites.map((sheet) => (
                  <li key={sheet.place.key}>
                    <SheetLine sheet={sheet} {...{ root, locale }} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

async function SheetLine({
  sheet,
  root,
  locale,
}: {
  sheet: StatedSheet;
  root: string;
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'entry.list' });
  const { place, period, filled, planned } = sheet;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-3">
      <Link
        href={`${root}/${encodeURIComponent(place.key)}/${encodeURIComponent(period.code)}`}
        prefetch={false}
        lang={localise(place.name, locale).locale}
        className="grow font-semibold"
      >
        <LocalisedText text={place.name} locale={locale} />
      </Link>
      <span className="text-sm text-soft">{t('filled', { filled, planned })}</span>
      <ProgressPill sheet={sheet} locale={locale} />
    </div>
  );
}

async function ProgressPill({
  sheet: { progress, returned },
  locale,
}: {
  sheet: StatedSheet;
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'entry.list.states' });
  const { tone, shape } = progressLooks[progress];
  return (
    <Pill tone={tone} mark={<StatusMark shape={shape} />}>
      {progress === 'returned' ? t('returned', { count: returned }) : t(progress)}
    </Pill>
  );
}

import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import type { SheetSummary } from '@/lib/api/sheet-schema';
import { groupBy } from '@/lib/group-by';
import type { Locale } from '@/lib/locale';
import { SheetPeriod } from './sheet-period';
import { isToDo, sheetProgress } from './sheet-progress';

/** The sheets of the person, the newest period first; what is done is shown where it is asked for. */
export async function SheetList({
  locale,
  root,
  sheets,
  today,
  showsDone,
}: {
  locale: Locale;
  /** The address of the list itself. */
  root: string;
  sheets: readonly SheetSummary[];
  /** A calendar day. */
  today: string;
  /** Asked for in the address, since years of them would weigh on every visit. */
  showsDone: boolean;
}) {
  const t = await getTranslations({ locale, namespace: 'entry.list' });
  const stated = sheets.map((sheet) => ({
    ...sheet,
    today,
    progress: sheetProgress(sheet, today),
  }));
  const byPeriod = [...groupBy(stated, ({ period }) => period.code).values()];
  const toDo = byPeriod.filter((ofPeriod) => ofPeriod.some(isToDo));
  const done = byPeriod.filter((ofPeriod) => !ofPeriod.some(isToDo));
  return (
    <>
      {toDo.length === 0 && sheets.length > 0 && <p className="mb-6">{t('allDone')}</p>}
      {toDo.map((ofPeriod) => (
        <SheetPeriod key={ofPeriod[0]?.period.code} sheets={ofPeriod} root={root} locale={locale} />
      ))}
      {done.length > 0 && !showsDone && (
        <p>
          <Link href={`${root}?done=1`} prefetch={false} className="font-semibold">
            {t('done', { count: done.flat().length })}
          </Link>
        </p>
      )}
      {showsDone &&
        done.map((ofPeriod) => (
          <SheetPeriod
            key={ofPeriod[0]?.period.code}
            sheets={ofPeriod}
            root={root}
            locale={locale}
          />
        ))}
    </>
  );
}

import type { Queryable } from '@/db/open';
import { listDimensions } from '@/db/queries/content-framework';
import { listEntryIndicators } from '@/db/queries/list-entry-indicators';
import { listPeriods, namedPeriod } from '@/db/queries/list-periods';
import { listProgrammePlaces } from '@/db/queries/list-programme-places';
import { tableNames } from '@/db/queries/table-names';
import type { TableChoices } from '@/lib/api/table-schema';
import { type Locale, localise } from '@/lib/locale';
import { periodWords } from '@/lib/period/period-words';
import type { Authorised } from '@/lib/permissions';
import { figureWords } from '../i18n/figure-words';

/** What names of a file can be matched with, as the reader calls it. */
export function tableChoices(
  db: Queryable,
  { subject: { programmeId } }: Authorised<'openEntry'>,
  locale: Locale,
): TableChoices {
  const inLocale = (text: Parameters<typeof localise>[0]) => localise(text, locale).text;
  const words = figureWords();
  const { organisation, source } = tableNames(db, programmeId, words);
  const named = ({ code, names }: (typeof organisation)[number]) => ({
    ...{ code, text: names[0] ?? code },
  });
  return {
    indicator: listEntryIndicators(db, programmeId).map(({ code, title }) => ({
      ...{ code, text: inLocale(title) },
    })),
    place: listProgrammePlaces(db, programmeId).map(({ key, name }) => ({
      ...{ code: key, text: inLocale(name) },
    })),
    period: listPeriods(db, programmeId).map((one) => ({
      code: one.code,
      text: periodWords(namedPeriod(one), locale, words[locale].periods),
    })),
    dimensions: listDimensions(db, programmeId).map(({ code, title, categories }) => ({
      ...{ code, text: inLocale(title) },
      categories: categories.map((one) => ({
        ...{ code: `${code}=${one.code}`, text: inLocale(one.title) },
      })),
    })),
    organisation: organisation.map(named),
    source: source.map(named),
  };
}

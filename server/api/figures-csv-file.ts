import 'server-only';
import { createTranslator } from 'use-intl/core';
import type { Queryable } from '@/db/open';
import { findReleaseTexts, listReleaseFigures } from '@/db/queries/find-release';
import { AppError } from '@/lib/errors';
import { formatTags, type Locale } from '@/lib/locale';
import { figuresCsv } from '@/lib/release/figures-csv';
import type { Say } from '@/lib/say';
import { messagesIn } from '../i18n/messages';

interface Wanted {
  readonly programmeId: number;
  readonly release: number | 'latest';
  readonly indicator: string | undefined;
  readonly locale: Locale;
}

/** The figures of a release, or of one of its indicators, as a file with a telling name. */
export function figuresCsvFile(db: Queryable, { indicator, locale, ...wanted }: Wanted): File {
  const found = findReleaseTexts(db, wanted);
  if (!found) throw new AppError('not-found', { field: 'release' });
  const { id, number, asOf, content } = found;
  if (indicator !== undefined && !content.indicators.some((one) => one.code === indicator)) {
    throw new AppError('not-found', { field: 'indicator' });
  }
  const figures = listReleaseFigures(db, id, { indicatorCode: indicator });
  const say = csvWords(locale);
  const csv = figuresCsv({ number, asOf, content, figures, locale, say });
  const { slug, isDemonstration } = content.programme;
  const name = [slug, `release-${number}`, indicator, isDemonstration ? 'Demonstration' : undefined]
    .filter((part) => part !== undefined)
    .join('-');
  return new File([csv], `${name}.csv`, { type: 'text/csv; charset=utf-8' });
}

function csvWords(locale: Locale): Say {
  const t = createTranslator({
    locale: formatTags[locale],
    messages: messagesIn(locale),
    namespace: 'api.csv',
    onError: (error) => {
      throw error;
    },
  });
  return (key, values) => t(key as Parameters<typeof t>[0], values);
}

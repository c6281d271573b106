import type { Queryable } from '@/db/open';
import {
  findRelease,
  findReleaseTexts,
  listReleaseFigures,
  missingRelease,
} from '@/db/queries/find-release';
import { canonicalJson } from '@/lib/canonical-json';
import { AppError } from '@/lib/errors';
import type { Locale } from '@/lib/locale';
import type { ReleaseContent } from '@/lib/release/content';
import { figuresCsv } from '@/lib/release/figures-csv';
import { sayIn } from '../i18n/figure-words';

export interface NamedText {
  readonly name: string;
  readonly text: string;
}

interface Wanted {
  readonly programmeId: number;
  readonly release: number | 'latest';
}

interface WantedTable extends Wanted {
  readonly indicator: string | undefined;
  readonly locale: Locale;
}

/** The figures of a release, or of one of its indicators, as a table with a telling name. */
export function figuresTable(
  db: Queryable,
  { indicator, locale, ...wanted }: WantedTable,
): NamedText {
  const found = findReleaseTexts(db, wanted);
  if (!found) throw missingRelease(db, wanted);
  const { id, number, asOf, content } = found;
  if (indicator !== undefined && !content.indicators.some((one) => one.code === indicator)) {
    throw new AppError('not-found', { field: 'indicator' });
  }
  const figures = listReleaseFigures(db, id, { indicatorCode: indicator });
  const text = figuresCsv({
    number,
    asOf,
    content,
    figures,
    locale,
    say: sayIn(locale, 'api.csv'),
  });
  return { name: fileName({ content, number, part: indicator, ending: 'csv' }), text };
}

/** A release whole, in the very form over which its fingerprint was made. */
export function releaseDocument(db: Queryable, wanted: Wanted): NamedText {
  const found = findRelease(db, wanted);
  if (!found) throw missingRelease(db, wanted);
  const { number, content } = found;
  const name = fileName({ content, number, part: undefined, ending: 'json' });
  return { name, text: canonicalJson(content) };
}

interface FileOf {
  readonly content: Pick<ReleaseContent, 'programme'>;
  readonly number: number;
  readonly part: string | undefined;
  readonly ending: string;
}

function fileName({ content: { programme }, number, part, ending }: FileOf): string {
  const mark = programme.isDemonstration ? 'Demonstration' : undefined;
  const parts = [programme.slug, `release-${number}`, part, mark];
  return `${parts.filter((one) => one !== undefined).join('-')}.${ending}`;
}

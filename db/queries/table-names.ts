import { and, asc, eq, isNull } from 'drizzle-orm';
import { type Locale, type Localised, locales } from '@/lib/locale';
import { periodWords } from '@/lib/period/period-words';
import type { Say } from '@/lib/say';
import type { ProgrammeNames } from '@/lib/table-import/resolve-names';
import type { Queryable } from '../open';
import { organisation } from '../schema/organisation';
import { source } from '../schema/source';
import { listDimensions } from './content-framework';
import { listEntryIndicators } from './list-entry-indicators';
import { listPeriods } from './list-periods';
import { listProgrammePlaces } from './list-programme-places';

/** Words of the namespace `periods`, in every language. */
export type PeriodSays = Readonly<Record<Locale, { readonly periods: Say }>>;

const namesOf = (text: Localised) => Object.values(text).filter((name) => name !== '');

/** All that a file can name in a programme, by codes and by names in every language. */
export function tableNames(db: Queryable, programmeId: number, says: PeriodSays): ProgrammeNames {
  return {
    indicator: listEntryIndicators(db, programmeId).map(({ code, title }) => ({
      ...{ code, names: namesOf(title) },
    })),
    place: listProgrammePlaces(db, programmeId).map(({ key, name }) => ({
      ...{ code: key, names: [key.slice(0, key.lastIndexOf('@')), ...namesOf(name)] },
    })),
    period: listPeriods(db, programmeId).map((one) => ({
      code: one.code,
      names: [
        ...namesOf(one.title ?? {}),
        ...locales.map((locale) => periodWords(one, locale, says[locale].periods)),
      ],
      span: { start: one.start, end: one.end },
    })),
    dimensions: listDimensions(db, programmeId).map(({ code, title, categories }) => ({
      ...{ code, names: namesOf(title) },
      categories: categories.map((one) => ({
        ...{ code: `${code}=${one.code}`, names: [one.code, ...namesOf(one.title)] },
      })),
    })),
    organisation: organisationsOf(db, programmeId),
    source: sourcesOf(db, programmeId),
  };
}

function organisationsOf(db: Queryable, programmeId: number) {
  return db
    .select({ code: organisation.code, name: organisation.name })
    .from(organisation)
    .where(and(eq(organisation.programmeId, programmeId), isNull(organisation.archivedAt)))
    .orderBy(asc(organisation.id))
    .all()
    .map(({ code, name }) => ({ code, names: namesOf(name) }));
}

function sourcesOf(db: Queryable, programmeId: number) {
  return db
    .select({ code: source.code, title: source.title })
    .from(source)
    .where(eq(source.programmeId, programmeId))
    .orderBy(asc(source.id))
    .all()
    .map(({ code, title }) => ({ code, names: namesOf(title) }));
}

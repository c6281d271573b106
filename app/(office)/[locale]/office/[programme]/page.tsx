import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { chosenColumn, columnsInWords } from '@/components/results/column-choices';
import { countStatuses } from '@/components/results/count-statuses';
import { ResultsFilters } from '@/components/results/results-filters';
import { type ResultsShown, resultsMatrix } from '@/components/results/results-matrix';
import { ResultsTable } from '@/components/results/results-table';
import { StatusStrip } from '@/components/results/status-strip';
import { Pill } from '@/components/ui/pill';
import { approvedExplanations } from '@/db/queries/approved-explanations';
import { countToReview } from '@/db/queries/count-to-review';
import { type OfficeColumn, officeColumns } from '@/db/queries/office-columns';
import { officeContent } from '@/db/queries/office-content';
import { columnLine } from '@/lib/chart/phase-columns';
import type { Reader } from '@/lib/chart/reader';
import { columnKeyOf, indexRelease } from '@/lib/chart/released-figures';
import { isLocale } from '@/lib/locale';
import { periodWords } from '@/lib/period/period-words';
import { type Authorised, authorise, can } from '@/lib/permissions';
import { personApi } from '@/server/api/person-client';
import { getDatabase } from '@/server/database';
import { enterProgramme } from '@/server/gate/office';
import { officeVoices } from './office-voices';
import { ProgrammeGuide } from './programme-guide';

interface Props {
  params: Promise<{ locale: string; programme: string }>;
  searchParams: Promise<{ phase?: string | string[]; basis?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: 'results' });
  return { title: t('title') };
}

export default async function ResultsPage({ params, searchParams }: Props) {
  const { locale, programme, caller } = await enterProgramme(params);
  const asked = await searchParams;
  const here = { programmeId: programme.id };
  const maySeeUnapproved = can(caller, 'viewUnapproved', here);
  const basis =
    maySeeUnapproved && asked.basis === 'with-unapproved' ? 'with-unapproved' : 'approved';
  const db = getDatabase();
  const scope = authorise(caller, 'viewOffice', here);
  const asOf = new Date().toISOString().slice(0, 10);
  const { say, reader } = await officeVoices(locale, 'results');

  const known = officeColumns(db, scope, { asOf, basis });
  const chosen = chosenColumn(known, typeof asked.phase === 'string' ? asked.phase : undefined);
  if (!chosen) {
    return (
      <>
        <h1 className="text-2xl">{say('title')}</h1>
        <p className="mt-2 mb-4 max-w-measure">{say('nothing')}</p>
        <ProgrammeGuide locale={locale} slug={programme.slug} />
      </>
    );
  }
  const { cells } = await personApi(caller).framework.matrix({
    programme: programme.slug,
    basis,
    ...(chosen.column.kind === 'phase'
      ? { phase: chosen.column.code }
      : { without: chosen.column.kind }),
  });
  const placeKeys = new Set(cells.flatMap(({ placeKey }) => placeKey ?? []));
  const framework = indexRelease(officeContent(db, scope, [...placeKeys]));
  const columns = columnsInWords(framework, known, reader);
  const shown = columns.find(({ key }) => key === columnKeyOf({ phase: chosen.column }));
  if (!shown) throw new RangeError('The column that is shown has no words.');
  const refusals = await getTranslations({ locale, namespace: 'rollup.refusals' });
  const matrix = resultsMatrix({
    framework,
    cells,
    reader,
    refusals: (code) => refusals(code),
    explanations: explanationsIn(db, scope, chosen.column, reader),
  });
  const review = can(caller, 'openReview', here)
    ? {
        count: countToReview(db, authorise(caller, 'openReview', here)),
        href: `/${locale}/office/${programme.slug}/review`,
      }
    : null;
  return (
    <>
      <div className="mb-4 flex flex-wrap items-center gap-x-3 gap-y-1">
        <h1 className="text-2xl">{say('title')}</h1>
        <Pill tone={basis === 'approved' ? 'plain' : 'waiting'}>{say(`basis.${basis}`)}</Pill>
      </div>
      <ProgrammeGuide locale={locale} slug={programme.slug} />
      <ResultsFilters
        columns={columns}
        chosen={shown}
        basis={basis}
        maySeeUnapproved={maySeeUnapproved}
        say={say}
      />
      <StatusStrip counts={countStatuses(matrix)} review={review} say={say} />
      <ResultsTable
        matrix={matrix}
        caption={say('caption', { phase: columnLine(shown), basis: say(`basis.${basis}`) })}
        reader={reader}
        say={say}
      />
      <p className="mt-3 max-w-measure text-sm text-soft">{say('blank')}</p>
    </>
  );
}

/** The approved explanations of a phase, each with the words for its period; elsewhere nothing is judged. */
function explanationsIn(
  db: ReturnType<typeof getDatabase>,
  scope: Authorised<'viewOffice'>,
  column: OfficeColumn['column'],
  reader: Reader,
): ResultsShown['explanations'] {
  if (column.kind !== 'phase') return () => null;
  const approved = approvedExplanations(db, scope, column.code);
  return (indicator, place) => {
    const found = approved(indicator, place);
    return (
      found && {
        words: found.words,
        period: periodWords(found.period, reader.locale, reader.periodWords),
      }
    );
  };
}

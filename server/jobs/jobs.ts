import { publishRelease } from '@/db/commands/publish-release';
import { acceptTable } from '@/db/commands/table-import/accept-table';
import { sweepTables } from '@/db/commands/table-import/sweep-tables';
import type { Database } from '@/db/open';
import { previewRelease } from '@/db/queries/preview-release';
import { matrix } from '@/db/queries/roll-up/matrix';
import { rollUp } from '@/db/queries/roll-up/roll-up';
import { standingFigures } from '@/db/queries/standing-figures';
import { authorise, type Caller, type PersonCaller } from '@/lib/permissions';
import { type PublicAddress, readableProgramme } from '../gate/readable-programme';
import { figureWords } from '../i18n/figure-words';
import { checkTable } from '../table-import/check-table';
import { lookAtTable, openTable } from '../table-import/open-table';
import { problemsCsv } from '../table-import/problems-csv';
import { importFile } from '../workbook/import-file';
import { workbookFile } from '../workbook/workbook-file';
import { figuresTable, releaseDocument } from './release-files';

type Words = { readonly words: unknown };
type Input<F extends (...parts: never[]) => unknown> = Omit<Parameters<F>[2], keyof Words> & {
  readonly programmeId: number;
};
/** Of what was released; the address says whether the caller may read it. */
type Released<F extends (...parts: never[]) => unknown> = Omit<Parameters<F>[1], 'programmeId'> &
  PublicAddress;

/**
 * What takes longer than a page may wait, with plain data in and out. A job proves again that its
 * caller may do it: what crosses to another thread carries no proof.
 */
export const jobs = {
  publishRelease(db: Database, caller: PersonCaller, job: Input<typeof publishRelease>) {
    const { programmeId, ...input } = job;
    const scope = authorise(caller, 'publishRelease', { programmeId });
    return publishRelease(db, scope, { ...input, words: figureWords() });
  },
  previewRelease(db: Database, caller: PersonCaller, job: Input<typeof previewRelease>) {
    const { programmeId, ...input } = job;
    const scope = authorise(caller, 'publishRelease', { programmeId });
    return previewRelease(db, scope, { ...input, words: figureWords() });
  },
  standingFigures(db: Database, caller: PersonCaller, job: Input<typeof standingFigures>) {
    const { programmeId, ...input } = job;
    const action = input.basis === 'approved' ? 'viewOffice' : 'viewUnapproved';
    const scope = authorise(caller, action, { programmeId });
    return standingFigures(db, scope, { ...input, words: figureWords() });
  },
  rollUp(db: Database, caller: PersonCaller, job: Input<typeof rollUp>) {
    const { programmeId, ...question } = job;
    const action = question.basis === 'approved' ? 'viewOffice' : 'viewUnapproved';
    return rollUp(db, authorise(caller, action, { programmeId }), question);
  },
  matrix(db: Database, caller: PersonCaller, job: Input<typeof matrix>) {
    const { programmeId, ...question } = job;
    const action = question.basis === 'approved' ? 'viewOffice' : 'viewUnapproved';
    return matrix(db, authorise(caller, action, { programmeId }), question);
  },
  workbookFile(db: Database, caller: PersonCaller, job: Input<typeof workbookFile>) {
    const { programmeId, ...wanted } = job;
    authorise(caller, 'openEntry', { programmeId });
    return workbookFile(db, authorise(caller, 'viewOffice', { programmeId }), wanted);
  },
  importWorkbook(db: Database, caller: PersonCaller, job: Input<typeof importFile>) {
    const { programmeId, ...upload } = job;
    authorise(caller, 'openEntry', { programmeId });
    return importFile(db, authorise(caller, 'viewOffice', { programmeId }), upload);
  },
  openTable(db: Database, caller: PersonCaller, job: Input<typeof openTable>) {
    const { programmeId, ...upload } = job;
    return openTable(db, authorise(caller, 'openEntry', { programmeId }), upload);
  },
  lookAtTable(db: Database, caller: PersonCaller, job: Input<typeof lookAtTable>) {
    const { programmeId, ...wanted } = job;
    return lookAtTable(db, authorise(caller, 'openEntry', { programmeId }), wanted);
  },
  checkTable(db: Database, caller: PersonCaller, job: Input<typeof checkTable>) {
    const { programmeId, ...wanted } = job;
    return checkTable(db, authorise(caller, 'openEntry', { programmeId }), wanted);
  },
  acceptTable(db: Database, caller: PersonCaller, job: Input<typeof acceptTable>) {
    const { programmeId, ...accepted } = job;
    const scope = authorise(caller, 'openEntry', { programmeId });
    const counts = acceptTable(db, scope, accepted);
    sweepTables(db, accepted.now);
    return counts;
  },
  tableProblems(db: Database, caller: PersonCaller, job: Input<typeof problemsCsv>) {
    const { programmeId, ...wanted } = job;
    return problemsCsv(db, authorise(caller, 'openEntry', { programmeId }), wanted);
  },
  /** Clears away what imports leave, whoever's they were. */
  sweepTables(db: Database, _caller: Caller, { now }: { readonly now: string }) {
    sweepTables(db, now);
  },
  figuresTable(db: Database, caller: Caller, job: Released<typeof figuresTable>) {
    const { id: programmeId } = readableProgramme({ db, caller }, job);
    return figuresTable(db, { ...job, programmeId });
  },
  releaseDocument(db: Database, caller: Caller, job: Released<typeof releaseDocument>) {
    const { id: programmeId } = readableProgramme({ db, caller }, job);
    return releaseDocument(db, { ...job, programmeId });
  },
};

export type Jobs = typeof jobs;
export type JobName = keyof Jobs;
export type JobCaller<N extends JobName> = Parameters<Jobs[N]>[1];
export type JobInput<N extends JobName> = Parameters<Jobs[N]>[2];
export type JobOutput<N extends JobName> = ReturnType<Jobs[N]>;

/** Runs a job; rejects with the AppError it ended in. */
export type RunJob = <N extends JobName>(
  name: N,
  caller: JobCaller<N>,
  input: JobInput<N>,
) => Promise<JobOutput<N>>;

/** On this thread and connection: for tests, whose database lies in memory. */
export function runHere(db: Database): RunJob {
  return async (name, caller, input) => runJob(db, name, caller, input);
}

export function runJob<N extends JobName>(
  db: Database,
  name: N,
  caller: JobCaller<N>,
  input: JobInput<N>,
): JobOutput<N> {
  const job = jobs[name] as (
    db: Database,
    caller: JobCaller<N>,
    input: JobInput<N>,
  ) => JobOutput<N>;
  return job(db, caller, input);
}

/** Next runs this once per process, before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { installPublicCache } = await import('./server/public-cache/install-public-cache');
  const { preparePublicRevision } = await import('./db/queries/public-revision');
  const { getDatabase } = await import('./server/database');
  const { getEvidenceFolder } = await import('./server/evidence/folder');
  const { keepEvidenceSwept } = await import('./server/evidence/keep-swept');
  const { keepTablesSwept } = await import('./server/table-import/keep-swept');
  installPublicCache(preparePublicRevision(getDatabase()));
  keepEvidenceSwept(getDatabase(), getEvidenceFolder());
  keepTablesSwept(getDatabase());
}

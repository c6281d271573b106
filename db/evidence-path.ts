/** The folder of the files that support values: beside the database, `athar.db` → `athar.evidence`. */
export function evidencePath(databasePath: string): string {
  return `${databasePath.replace(/\.db$/, '')}.evidence`;
}

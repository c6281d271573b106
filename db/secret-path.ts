/** The file that holds the instance's secret: beside its database, `athar.db` → `athar.secret`. */
export function secretPath(databasePath: string): string {
  return `${databasePath.replace(/\.db$/, '')}.secret`;
}

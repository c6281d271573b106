import { randomBytes } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';

const SECRET_BYTES = 32;

/** Makes the instance's secret where there is none; readable by its owner alone. True where made. */
export function ensureSecret(path: string): boolean {
  if (existsSync(path)) return false;
  const secret = randomBytes(SECRET_BYTES).toString('base64url');
  writeFileSync(path, `${secret}\n`, { mode: 0o600, flag: 'wx' });
  return true;
}

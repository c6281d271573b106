import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export const usage =
  'npm run import -- FILE --programme SLUG [--as EMAIL] [--dry-run] [--json]\n' +
  'FILE is a workbook or CSV file that was downloaded from Athar and filled. Without --as, its values\n' +
  'are entered in the name of the only administrator.';

export interface Asked {
  /** Absolute. */
  readonly file: string;
  readonly programme: string;
  /** The address of the person whose values these are; null for the only administrator. */
  readonly email: string | null;
  readonly isDryRun: boolean;
  readonly isJson: boolean;
}

/** What the command line asks for; null where it cannot be understood. `folder` is where it was typed. */
export function readAsked(args: readonly string[], folder: string): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        programme: { type: 'string' },
        as: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const [file, ...others] = positionals;
    if (!file || others.length > 0 || !values.programme) return null;
    return {
      file: resolve(folder, file),
      programme: values.programme,
      email: values.as ?? null,
      isDryRun: values['dry-run'],
      isJson: values.json,
    };
  } catch (error) {
    // What node:util throws for an option it was not told of.
    if (error instanceof TypeError) return null;
    throw error;
  }
}

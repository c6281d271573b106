import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export const usage =
  'npm run import -- FILE --programme SLUG [--mapping NAME] [--as EMAIL] [--dry-run] [--json]\n' +
  'FILE is a workbook or CSV file that was downloaded from Athar and filled; or, with --mapping, a table\n' +
  'that others made, read as was remembered under this name. Without --as, its values are entered in the\n' +
  'name of the only administrator.';

export interface Asked {
  /** Absolute. */
  readonly file: string;
  readonly programme: string;
  /** The name under which it was remembered how the table is read; null for a workbook of ours. */
  readonly mapping: string | null;
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
        mapping: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const [file, ...others] = positionals;
    if (!file || others.length > 0 || !values.programme) return null;
    return {
      file: resolve(folder, file),
      programme: values.programme,
      mapping: values.mapping ?? null,
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

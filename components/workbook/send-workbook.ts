import type { WorkbookReply } from '@/lib/api/workbook-schema';
import { AppError } from '@/lib/errors';
import type { Locale } from '@/lib/locale';
import { workbookLimits } from '@/lib/workbook/columns';
import { answerOf, officeApi } from '../office/office-api';

/** The file as it is now: what is accepted later is what was looked at, not what it became since. */
export async function keepFile(file: File): Promise<File> {
  if (file.size > workbookLimits.bytes) throw new AppError('too-large');
  return new File([await file.arrayBuffer()], file.name);
}

interface Sent {
  /** The programme's slug. */
  readonly programme: string;
  readonly locale: Locale;
  readonly file: File;
  readonly mode: 'dry-run' | 'save';
}

export function sendWorkbook({ programme, locale, file, mode }: Sent): Promise<WorkbookReply> {
  return answerOf(
    officeApi().observations.importWorkbook({
      params: { programme },
      query: { mode, lang: locale },
      body: file,
    }),
  );
}

'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Problem } from '@/lib/errors';
import type { InputProblem } from '@/lib/input-problems';
import { controlLook, fileLook } from '../../office/control-look';
import { useErrorWords } from '../../office/error-words';
import { FormField } from '../../office/form-field';

const mostShown = 20;

/** The rows of a file, to be chosen, pasted, and corrected where they are wrong. */
export function CsvField({
  problem,
  wrongRows,
}: {
  problem: InputProblem | undefined;
  wrongRows: readonly Problem[];
}) {
  const t = useTranslations('setting.tags.vocabulary');
  const words = useErrorWords();
  const [csv, setCsv] = useState('');
  const [unread, setUnread] = useState<InputProblem | undefined>();

  async function take(file: File | undefined) {
    if (!file) return;
    const text = textOf(await file.arrayBuffer());
    setUnread(
      text === null
        ? { field: 'file', words: 'setting.tags.vocabulary.notUtf8', params: {} }
        : undefined,
    );
    if (text !== null) setCsv(text);
  }

  return (
    <>
      <FormField label={t('file')} hint={t('fileHint')} problem={unread}>
        {(control) => (
          <input
            type="file"
            accept=".csv,.tsv,.txt,text/csv"
            onChange={(event) => take(event.target.files?.[0])}
            className={fileLook}
            {...control}
          />
        )}
      </FormField>
      <FormField label={t('rows')} problem={problem}>
        {(control) => (
          <textarea
            name="csv"
            rows={6}
            dir="ltr"
            spellCheck={false}
            placeholder={'code;fr;en;ar;unofficial'}
            value={csv}
            onChange={(event) => setCsv(event.target.value)}
            className={`font-mono text-sm ${controlLook}`}
            {...control}
          />
        )}
      </FormField>
      <div role="alert" className="empty:hidden">
        {problem && wrongRows.length > 0 && (
          <ul className="grid gap-1 text-sm text-clay">
            {wrongRows.slice(0, mostShown).map((row) => (
              <li key={`${row.field} ${row.words}`}>{words(row)}</li>
            ))}
            {wrongRows.length > mostShown && (
              <li>{t('more', { count: wrongRows.length - mostShown })}</li>
            )}
          </ul>
        )}
      </div>
    </>
  );
}

/** Null where it is not UTF-8, which would turn letters into other ones. */
function textOf(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

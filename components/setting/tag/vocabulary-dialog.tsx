'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { VocabularyWithTerms } from '@/lib/api/framework/tag-schema';
import { AppError, type Problem } from '@/lib/errors';
import { newVocabularyInput } from '@/lib/tag/vocabulary-input';
import { lineFrom, textsFrom } from '../../office/fields/read-fields';
import { TextsField } from '../../office/fields/texts-field';
import { TextField } from '../../office/form-field';
import { answerOf, officeApi } from '../../office/office-api';
import { FormDialog } from '../form-dialog';
import { useSetting } from '../setting-desk';
import { CsvField } from './csv-field';

/** Loads a vocabulary of the programme's own, or a new edition of one. */
export function VocabularyDialog({
  vocabulary,
  onClose,
}: {
  /** Null for a new one. */
  vocabulary: VocabularyWithTerms | null;
  onClose: () => void;
}) {
  const t = useTranslations('setting.tags.vocabulary');
  const { programme, tell } = useSetting();
  const [wrongRows, setWrongRows] = useState<readonly Problem[]>([]);
  const code = vocabulary?.code;

  /** What is wrong row by row is shown under the file. */
  function refused(error: unknown): never {
    const rows =
      error instanceof AppError
        ? (error.problems ?? []).filter(({ field }) => field.startsWith('csv'))
        : [];
    setWrongRows(rows);
    if (rows.length === 0) throw error;
    throw new AppError('invalid', {
      ...{ field: 'csv', words: 'setting.tags.vocabulary.wrongRows', cause: error },
      params: { count: rows.length },
    });
  }

  return (
    <FormDialog
      title={code === undefined ? t('load') : t('reloadLabel', { code })}
      lead={t('columns')}
      submitText={t('send')}
      schema={newVocabularyInput}
      read={(data) => ({
        vocabulary: code ?? data.get('vocabulary'),
        title: textsFrom(data, 'title'),
        uri: lineFrom(data, 'uri'),
        edition: lineFrom(data, 'edition'),
        csv: data.get('csv'),
      })}
      send={(input) =>
        answerOf(officeApi().framework.loadVocabulary({ programme, ...input })).catch(refused)
      }
      onDone={({ kept, added, changed, removed }) => {
        onClose();
        const stay = { words: 'setting.tags.vocabulary.kept', params: { codes: kept.join(', ') } };
        tell(t('loaded', { added, changed, removed }), kept.length > 0 ? [stay] : []);
      }}
      onClose={onClose}
    >
      {(problemOf) => (
        <>
          {code === undefined && (
            <TextField
              label={t('code')}
              hint={t('codeHint')}
              name="vocabulary"
              dir="ltr"
              autoComplete="off"
              required
              problem={problemOf('vocabulary')}
            />
          )}
          <TextsField
            name="title"
            label={t('title')}
            lines="one"
            defaultValue={vocabulary?.title}
            problemOf={problemOf}
          />
          <TextField
            label={t('uri')}
            name="uri"
            type="url"
            dir="ltr"
            defaultValue={vocabulary?.uri ?? ''}
            problem={problemOf('uri')}
          />
          <TextField
            label={t('edition')}
            name="edition"
            dir="auto"
            defaultValue={vocabulary?.edition ?? ''}
            problem={problemOf('edition')}
          />
          <CsvField problem={problemOf('csv')} wrongRows={wrongRows} />
        </>
      )}
    </FormDialog>
  );
}

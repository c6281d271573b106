'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { fileInput } from '@/lib/evidence/evidence-input';
import { z } from '@/lib/zod';
import { fileLook } from '../../office/control-look';
import { FormField, TextField } from '../../office/form-field';
import { FormDialog } from '../../setting/form-dialog';
import type { AddDialog } from './add-dialog';
import { PeopleQuestion } from './people-question';
import { sendFile } from './send-file';
import { chosenCell, TargetChoice } from './target-choice';

const schema = fileInput.safeExtend({
  file: z.instanceof(File).refine(({ size }) => size > 0, 'evidence.errors.unchosen'),
});

/** A file that supports a value; whether it names people is always answered. */
export function FileDialog({ row, targets, onDone, onClose }: AddDialog) {
  const t = useTranslations('evidence');
  const [namesPeople, setNamesPeople] = useState(false);
  return (
    <FormDialog
      title={t('addFile')}
      submitText={t('send')}
      schema={schema}
      read={(data) => {
        const file = data.get('file');
        const answer = data.get('namesPeople');
        return {
          file,
          cell: chosenCell(data, targets, row),
          // Without a file that is what is missing, not its name.
          name: (file instanceof File && file.name.slice(-200)) || '-',
          namesPeople: answer === null ? undefined : answer === 'yes',
          keptUntil: data.get('keptUntil') || null,
        };
      }}
      send={({ file, ...said }) => sendFile(row.programme, said, file)}
      onDone={onDone}
      onClose={onClose}
    >
      {(problemOf) => (
        <>
          <TargetChoice targets={targets} />
          <FormField label={t('fileLabel')} hint={t('fileHint')} problem={problemOf('file')}>
            {(control) => (
              <input
                type="file"
                name="file"
                accept=".pdf,.jpg,.jpeg,.png,.webp,.xlsx,.docx,.csv"
                className={fileLook}
                {...control}
              />
            )}
          </FormField>
          <PeopleQuestion problem={problemOf('namesPeople')} onAnswer={setNamesPeople} />
          {namesPeople && (
            <TextField
              type="date"
              name="keptUntil"
              label={t('until')}
              problem={problemOf('keptUntil')}
            />
          )}
        </>
      )}
    </FormDialog>
  );
}

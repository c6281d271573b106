'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { commentInput } from '@/lib/evidence/evidence-input';
import { controlLook } from '../../office/control-look';
import { FormField } from '../../office/form-field';
import { answerOf, officeApi } from '../../office/office-api';
import { FormDialog } from '../../setting/form-dialog';
import type { AddDialog } from './add-dialog';
import { PersonalDataWarning } from './personal-data-warning';
import { chosenCell, TargetChoice } from './target-choice';

/** What someone has to say of a value. */
export function CommentDialog({ row, targets, onDone, onClose }: AddDialog) {
  const t = useTranslations('evidence');
  const [words, setWords] = useState('');
  const { programme } = row;
  return (
    <FormDialog
      title={t('comment')}
      submitText={t('send')}
      schema={commentInput}
      read={(data) => ({ cell: chosenCell(data, targets, row), words: data.get('words') })}
      send={(said) => answerOf(officeApi().evidence.addComment({ programme, ...said }))}
      onDone={onDone}
      onClose={onClose}
    >
      {(problemOf) => (
        <>
          <TargetChoice targets={targets} />
          <FormField label={t('words')} problem={problemOf('words')}>
            {(control) => (
              <textarea
                name="words"
                dir="auto"
                rows={4}
                value={words}
                onChange={(event) => setWords(event.target.value)}
                className={controlLook}
                {...control}
              />
            )}
          </FormField>
          <PersonalDataWarning text={words} />
        </>
      )}
    </FormDialog>
  );
}

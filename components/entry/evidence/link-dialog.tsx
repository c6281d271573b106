'use client';

import { useTranslations } from 'next-intl';
import { linkInput } from '@/lib/evidence/evidence-input';
import { TextField } from '../../office/form-field';
import { answerOf, officeApi } from '../../office/office-api';
import { FormDialog } from '../../setting/form-dialog';
import type { AddDialog } from './add-dialog';
import { chosenCell, TargetChoice } from './target-choice';

/** An address that supports a value. */
export function LinkDialog({ row, targets, onDone, onClose }: AddDialog) {
  const t = useTranslations('evidence');
  const { programme } = row;
  return (
    <FormDialog
      title={t('addLink')}
      submitText={t('send')}
      schema={linkInput}
      read={(data) => ({
        cell: chosenCell(data, targets, row),
        title: data.get('title'),
        url: data.get('url'),
      })}
      send={(link) => answerOf(officeApi().evidence.addLink({ programme, ...link }))}
      onDone={onDone}
      onClose={onClose}
    >
      {(problemOf) => (
        <>
          <TargetChoice targets={targets} />
          <TextField name="title" dir="auto" label={t('linkTitle')} problem={problemOf('title')} />
          <TextField name="url" dir="ltr" label={t('linkUrl')} problem={problemOf('url')} />
        </>
      )}
    </FormDialog>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import { z } from '@/lib/zod';
import { controlLook } from '../office/control-look';
import { FormField } from '../office/form-field';
import { FormDialog } from '../setting/form-dialog';

const pasteInput = z.object({ block: z.string() });

/** A block of a spreadsheet for who has no keyboard to paste it with. */
export function PasteDialog({
  onPaste,
  onClose,
}: {
  onPaste: (text: string) => void;
  onClose: () => void;
}) {
  const t = useTranslations('entry.paste');
  return (
    <FormDialog
      title={t('title')}
      lead={t('lead')}
      submitText={t('apply')}
      schema={pasteInput}
      read={(data) => ({ block: data.get('block') })}
      send={async ({ block }) => onPaste(block)}
      onDone={onClose}
      onClose={onClose}
    >
      {(problemOf) => (
        <FormField label={t('block')} problem={problemOf('block')}>
          {(control) => (
            <textarea name="block" rows={5} dir="auto" className={controlLook} {...control} />
          )}
        </FormField>
      )}
    </FormDialog>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import { Button } from './button';
import { Failure } from './failure';

/** The foot of a form in front of the page: what failed, the way out, and the button that sends it. */
export function DialogFoot({
  failure,
  isSending,
  submitText,
  onClose,
}: {
  failure: Error | null;
  isSending: boolean;
  submitText?: string | undefined;
  onClose: () => void;
}) {
  const t = useTranslations('office.form');
  return (
    <>
      <Failure error={failure} />
      <div className="flex flex-wrap justify-end gap-2">
        <Button look="plain" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button type="submit" aria-disabled={isSending || undefined}>
          {isSending ? t('sending') : (submitText ?? t('save'))}
        </Button>
      </div>
    </>
  );
}

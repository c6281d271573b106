'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../office/button';

/** How much is not saved yet, and what can be done with it; what is on its way is not taken back. */
export function AimSaveBar({
  unsaved,
  isSending,
  onSave,
  onDiscard,
}: {
  unsaved: number;
  isSending: boolean;
  onSave: () => void;
  onDiscard: () => void;
}) {
  const t = useTranslations('setting.targets');
  return (
    <div className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-2">
      <Button
        aria-disabled={unsaved === 0 || isSending}
        onClick={() => unsaved > 0 && !isSending && onSave()}
      >
        {isSending ? t('saving') : t('save')}
      </Button>
      {unsaved > 0 && (
        <Button look="plain" aria-disabled={isSending} onClick={() => !isSending && onDiscard()}>
          {t('discard')}
        </Button>
      )}
      <p className={`text-sm ${unsaved > 0 ? 'font-semibold text-saffron-word' : 'text-soft'}`}>
        {t('unsavedCount', { count: unsaved })}
      </p>
    </div>
  );
}

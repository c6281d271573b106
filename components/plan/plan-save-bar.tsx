'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../office/button';

/** How much is not saved yet, and what can be done with it. */
export function PlanSaveBar({
  unsaved,
  isSending,
  needsVersion,
  onSave,
  onVersion,
  onDiscard,
}: {
  unsaved: number;
  isSending: boolean;
  /** Values are to be split otherwise than those that stand: that needs a day and a reason. */
  needsVersion: boolean;
  onSave: () => void;
  onVersion: () => void;
  onDiscard: () => void;
}) {
  const t = useTranslations('setting.plan');
  return (
    <div className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-2">
      <Button aria-disabled={unsaved === 0 || isSending} onClick={() => unsaved > 0 && onSave()}>
        {isSending ? t('saving') : t('save')}
      </Button>
      {needsVersion && (
        <Button look="plain" onClick={onVersion}>
          {t('version.open')}
        </Button>
      )}
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

'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../office/button';
import { useSheet } from './sheet-context';
import { useTypedCells } from './use-drafts';

/** How far the sheet is, and what can be done with all of it. */
export function SheetActions({
  isLocked,
  isSending,
  onSend,
}: {
  isLocked: boolean;
  isSending: boolean;
  onSend: (submit: boolean) => void;
}) {
  const t = useTranslations('entry.actions');
  const { drafts, turn } = useSheet();
  const typed = useTypedCells(drafts);
  const filled = typed.filter(({ read }) => read.kind === 'value').length;
  const unsaved = typed.filter(({ isChanged }) => isChanged).length;
  const drafted = typed.filter(({ cell }) => cell.standing?.reviewState === 'draft').length;
  const isEnterable = typed.some(({ cell }) => cell.isOpen);
  return (
    <div className="no-print sticky top-0 z-[5] mb-3 flex flex-wrap items-center justify-between gap-3 bg-paper py-2">
      <p className="text-sm text-soft">
        {t('filled', { filled, of: typed.length })}
        {unsaved > 0 && (
          <span className="font-medium text-saffron-word">
            {' '}
            · {t('unsaved', { count: unsaved })}
          </span>
        )}
      </p>
      {isLocked && <p className="font-medium text-soft">{t('locked')}</p>}
      {isEnterable && (
        <div className="flex flex-wrap gap-2">
          <Button look="plain" disabled={!drafts.mayUndo} onClick={() => turn('undo', false)}>
            {t('undo')}
          </Button>
          <Button look="plain" disabled={!drafts.mayRedo} onClick={() => turn('redo', false)}>
            {t('redo')}
          </Button>
          <Button look="plain" disabled={isSending || unsaved === 0} onClick={() => onSend(false)}>
            {isSending ? t('sending') : t('save')}
          </Button>
          <Button disabled={isSending || unsaved + drafted === 0} onClick={() => onSend(true)}>
            {t('submit')}
          </Button>
        </div>
      )}
    </div>
  );
}

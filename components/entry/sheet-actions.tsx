'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../office/button';
import { clockTime } from './clock-time';
import type { TypedCell } from './sheet-cell';
import { useSheet } from './sheet-context';
import { wishOf } from './wish-of';

/** How far the sheet is, and what can be done with all of it. */
export function SheetActions({
  typed,
  savedAt,
  isKeptOnly,
  isLocked,
  isSending,
  onSend,
}: {
  typed: readonly TypedCell[];
  /** When the sheet last saved itself; null where it has not yet. */
  savedAt: Date | null;
  /** Nothing can be sent now: what is typed is kept on the device. */
  isKeptOnly: boolean;
  isLocked: boolean;
  isSending: boolean;
  onSend: (submit: boolean) => void;
}) {
  const t = useTranslations('entry.actions');
  const { drafts, locale, turn } = useSheet();
  const { refusals } = drafts;
  const filled = typed.filter(({ read }) => read.kind === 'value').length;
  const drafted = typed.filter(({ cell }) => cell.standing?.reviewState === 'draft').length;
  const isEnterable = typed.some(({ cell }) => cell.isOpen);
  const changed = typed.filter(({ isChanged }) => isChanged);
  const held = changed.filter((one) => wishOf(one).kind === 'held' || refusals.has(one.cell.key));
  const unsaved = changed.length - held.length;
  return (
    <div className="no-print z-[5] md:sticky md:top-0 mb-3 flex flex-wrap items-center justify-between gap-3 bg-paper py-2">
      <p className="text-sm text-soft">
        {t('filled', { filled, of: typed.length })}
        {savedAt && ` · ${t('savedAt', { time: clockTime(savedAt, locale) })}`}
        {unsaved > 0 && <Remark>{t(isKeptOnly ? 'kept' : 'unsaved', { count: unsaved })}</Remark>}
        {held.length > 0 && <Remark>{t('held', { count: held.length })}</Remark>}
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
          <Button look="plain" disabled={isSending} onClick={() => onSend(false)}>
            {isSending ? t('sending') : t('save')}
          </Button>
          <Button
            disabled={isSending || changed.length + drafted === 0}
            onClick={() => onSend(true)}
          >
            {t('submit')}
          </Button>
        </div>
      )}
    </div>
  );
}

function Remark({ children }: { children: string }) {
  return <span className="font-medium text-saffron-word"> · {children}</span>;
}

'use client';

import { useTranslations } from 'next-intl';
import { isolated } from '@/lib/numbers/format';
import { NoticeBox } from './notice-box';
import type { RowCell } from './row-view';
import { useSheet } from './sheet-context';
import { SmallButton } from './small-button';
import { useValueWords } from './value-words';

/** Someone else saved this cell meanwhile: both values, and the choice between them. */
export function OvertakenNotice({ at }: { at: RowCell }) {
  const { typed } = at;
  const t = useTranslations('entry.overtaken');
  const { locale, drafts } = useSheet();
  const words = useValueWords(locale);
  const { cell, read } = typed;
  const { standing } = cell;
  const theirs = standing ? isolated(words(standing.value, cell.rule)) : t('nothing');
  const mine = read.kind === 'value' ? isolated(words(read.value, cell.rule)) : t('yours');
  return (
    <NoticeBox tone="bad" at={at}>
      <span>{t('text', { name: standing?.enteredBy ?? t('someone'), theirs, mine })}</span>
      <span className="flex flex-wrap gap-2">
        <SmallButton onClick={() => drafts.forget([cell.key])}>
          {t('keepTheirs', { theirs })}
        </SmallButton>
        <SmallButton onClick={() => drafts.insist(typed)}>{t('useMine', { mine })}</SmallButton>
      </span>
    </NoticeBox>
  );
}

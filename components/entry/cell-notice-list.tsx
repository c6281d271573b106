'use client';

import { useTranslations } from 'next-intl';
import { memo } from 'react';
import { useErrorWords } from '../office/error-words';
import type { CellNotice } from './cell-notices';
import { HintNotice } from './hint-notice';
import { NoticeBox } from './notice-box';
import { OvertakenNotice } from './overtaken-notice';
import type { RowCell } from './row-view';
import { useSheet } from './sheet-context';
import { SmallButton } from './small-button';
import { UnclearNotice } from './unclear-notice';
import { WhyNotice } from './why-notice';

/** All that is said or asked about one cell; its fields point here. */
export const CellNoticeList = memo(function CellNoticeList({
  at,
  others,
}: {
  at: RowCell;
  /** How many other cells wait for the same answer; null where it is asked at another cell. */
  others: number | null;
}) {
  return (
    <div id={`${at.id}-notices`} className="grid gap-1.5">
      {at.notices.map((notice) => (
        <Notice key={notice.kind} at={at} notice={notice} others={others} />
      ))}
    </div>
  );
});

function Notice({
  at,
  notice,
  others,
}: {
  at: RowCell;
  notice: CellNotice;
  others: number | null;
}) {
  const errorWords = useErrorWords();
  const t = useTranslations('entry');
  const { drafts } = useSheet();
  const { key } = at.typed.cell;
  switch (notice.kind) {
    case 'problem':
      return (
        <NoticeBox tone="bad" at={at}>
          <span>{errorWords(notice.problem)}</span>
          {drafts.refusals.has(key) && (
            <SmallButton onClick={() => drafts.forget([key])}>{t('giveUp')}</SmallButton>
          )}
        </NoticeBox>
      );
    case 'unclear':
      return others === null ? null : (
        <UnclearNotice at={at} field={notice.field} others={others} />
      );
    case 'overtaken':
      return <OvertakenNotice at={at} />;
    case 'hint':
      return <HintNotice at={at} hints={notice.hints} />;
    case 'why':
      return <WhyNotice at={at} />;
  }
}

'use client';

import { useTranslations } from 'next-intl';
import { useErrorWords } from '../office/error-words';
import type { CellNotice } from './cell-notices';
import { HintNotice } from './hint-notice';
import { NoticeBox } from './notice-box';
import { OvertakenNotice } from './overtaken-notice';
import { useSheet } from './sheet-context';
import type { RowCell } from './sheet-rows';
import { SmallButton } from './small-button';
import { UnclearNotice } from './unclear-notice';
import { WhyNotice } from './why-notice';

/** All that is said or asked about one cell; its fields point here. */
export function CellNoticeList({ at }: { at: RowCell }) {
  if (at.notices.length === 0) return null;
  return (
    <div id={`${at.id}-notices`} className="grid gap-1.5">
      {at.notices.map((notice) => (
        <Notice key={notice.kind} at={at} notice={notice} />
      ))}
    </div>
  );
}

function Notice({ at, notice }: { at: RowCell; notice: CellNotice }) {
  const errorWords = useErrorWords();
  const t = useTranslations('entry');
  const { drafts } = useSheet();
  const { key } = at.typed.cell;
  switch (notice.kind) {
    case 'problem':
      return (
        <NoticeBox tone="bad" label={at.label}>
          <span>{errorWords(notice.problem)}</span>
          {drafts.refusals.has(key) && (
            <SmallButton onClick={() => drafts.forget([key])}>{t('giveUp')}</SmallButton>
          )}
        </NoticeBox>
      );
    case 'unclear':
      return <UnclearNotice at={at} field={notice.field} readings={notice.readings} />;
    case 'overtaken':
      return <OvertakenNotice at={at} />;
    case 'hint':
      return <HintNotice at={at} hints={notice.hints} />;
    case 'why':
      return <WhyNotice at={at} />;
  }
}

'use client';

import { useTranslations } from 'next-intl';
import { LocalisedText } from '../releases/localised-text';
import { useSheet } from './sheet-context';
import type { SheetRow } from './sheet-rows';

/** What a row asks for, with the rule by which it is counted. */
export function RowTitle({ row, titleId }: { row: SheetRow; titleId: string }) {
  const t = useTranslations('entry.row');
  const { locale } = useSheet();
  const { indicator, organisation, source, mayEnter } = row;
  const notes = [
    organisation && t('organisation', { code: organisation }),
    source && t('source', { code: source }),
    !mayEnter && t('notYours'),
  ].filter((note) => typeof note === 'string');
  return (
    <>
      <span id={titleId}>
        <strong className="font-semibold">
          <bdi>{indicator.code}</bdi>
        </strong>{' '}
        <LocalisedText text={indicator.title} locale={locale} />
      </span>
      <span className="block text-[0.8125rem] text-soft">
        {t(`accumulation.${indicator.accumulation}`)}
        {indicator.countingRule && (
          <>
            {' · '}
            <LocalisedText text={indicator.countingRule} locale={locale} />
          </>
        )}
      </span>
      {notes.length > 0 && (
        <span className="block text-[0.8125rem] text-soft">{notes.join(' · ')}</span>
      )}
    </>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useErrorWords } from '../office/error-words';
import type { Doubt } from './aim-doubts';
import type { CellLook } from './cell-look';

const grounds = {
  held: 'bg-card',
  unsaved: 'bg-saffron-soft',
  unclear: 'bg-saffron-soft',
  wrong: 'bg-clay-soft',
} as const;

/** What one cell says, and what is to be known of it. */
export function AimCell({
  id,
  row,
  column,
  look: { line, state, problem },
  baseline,
  hasComment,
  doubt,
  isSelected,
  isFocus,
  editor,
}: {
  id: string;
  row: number;
  column: number;
  look: CellLook;
  /** Where the indicator began here; empty where that is not said or not shown. */
  baseline: string;
  hasComment: boolean;
  doubt: Doubt | undefined;
  isSelected: boolean;
  /** The one cell of the grid that Tab leads to. */
  isFocus: boolean;
  /** The field, while it is typed in. */
  editor: ReactNode;
}) {
  const t = useTranslations('setting.targets');
  const words = useErrorWords();
  const note = 'block text-[0.8125rem] leading-tight';
  return (
    <td
      id={id}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the cells of a grid are td, as ARIA has it
      role="gridcell"
      data-row={row}
      data-column={column}
      tabIndex={isFocus ? 0 : -1}
      aria-selected={isSelected}
      aria-invalid={state === 'wrong' || undefined}
      className={`h-11 max-w-56 min-w-28 scroll-ms-36 scroll-mt-14 scroll-mb-4 cursor-cell border-s border-t border-line align-top text-sm select-none focus:outline-2 focus:-outline-offset-2 focus:outline-brand md:scroll-ms-72 ${editor ? 'p-0' : 'px-2 py-1.5'} ${isSelected ? 'bg-brand-soft' : grounds[state]}`}
    >
      {editor}
      {!editor && (
        <>
          {line !== '' && (
            <span className="block font-semibold break-words whitespace-pre-line">
              <bdi>{line}</bdi>
            </span>
          )}
          {line === '' && <span className="sr-only">{t('nothing')}</span>}
          {baseline !== '' && (
            <span className={`${note} text-soft`}>
              {t.rich('from', { aim: () => <bdi>{baseline}</bdi> })}
            </span>
          )}
          {hasComment && <span className={`${note} text-soft`}>{t('hasComment')}</span>}
          {(state === 'unsaved' || state === 'unclear') && (
            <span className={`${note} font-semibold text-saffron-word`}>
              <span aria-hidden="true">● </span>
              {state === 'unclear' ? t('unclear') : line === '' ? t('cleared') : t('unsaved')}
            </span>
          )}
          {problem && (
            <span className={`${note} font-semibold text-clay`}>
              <span aria-hidden="true">▲ </span>
              {words(problem)}
            </span>
          )}
          {doubt && state !== 'wrong' && (
            <span className={`${note} text-saffron-word`}>
              <span aria-hidden="true">◔ </span>
              {words(doubt)}
            </span>
          )}
        </>
      )}
    </td>
  );
}

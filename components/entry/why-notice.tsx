'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { type ChangeReason, changeReasons } from '@/lib/observation/review-state';
import { PersonalDataWarning } from './evidence/personal-data-warning';
import { NoticeBox } from './notice-box';
import type { RowCell } from './row-view';
import { useSheet } from './sheet-context';

const control = 'min-h-10 rounded-control border border-edge bg-card px-2 py-1 text-ink';

/** Why an approved value changes, by code and in words. */
export function WhyNotice({ at }: { at: RowCell }) {
  const { typed } = at;
  const t = useTranslations('entry.why');
  const { drafts } = useSheet();
  const id = useId();
  const change = typed.draft?.change;
  return (
    <NoticeBox tone="waiting" at={at}>
      <fieldset className="flex grow flex-wrap items-end gap-3">
        <legend className="mb-1">{t('question')}</legend>
        <label htmlFor={`${id}-reason`} className="grid gap-1">
          {t('reason')}
          <select
            id={`${id}-reason`}
            required
            value={change?.reason ?? ''}
            onChange={(event) =>
              drafts.explainChange(typed, { reason: event.target.value as ChangeReason | '' })
            }
            className={control}
          >
            <option value="">{t('choose')}</option>
            {changeReasons.map((reason) => (
              <option key={reason} value={reason}>
                {t(`reasons.${reason}`)}
              </option>
            ))}
          </select>
        </label>
        <label htmlFor={`${id}-words`} className="grid min-w-48 grow gap-1">
          {t('words')}
          <input
            id={`${id}-words`}
            required
            dir="auto"
            value={change?.words ?? ''}
            onChange={(event) => drafts.explainChange(typed, { words: event.target.value })}
            className={control}
          />
          <PersonalDataWarning text={change?.words ?? ''} />
        </label>
      </fieldset>
    </NoticeBox>
  );
}

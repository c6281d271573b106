'use client';

import { useTranslations } from 'next-intl';
import { controlLook } from '../../office/control-look';
import { FormPart } from '../../office/fields/form-part';
import { FormField, TextField } from '../../office/form-field';
import { useIndicatorForm } from './indicator-form-context';
import type { AskingField } from './meaning-changes';

/** From when and why the indicator means something else; `validFrom` is a day, or ''. */
export interface VersionDraft {
  readonly validFrom: string;
  readonly reason: string;
}

/** Asked where values stand and a change would give them another meaning. */
export function VersionPart({
  changes,
  draft,
  onChange,
}: {
  /** What asks for the version; empty where only the server knows. */
  changes: readonly AskingField[];
  draft: VersionDraft;
  onChange: (draft: VersionDraft) => void;
}) {
  const t = useTranslations('framework.indicator');
  const { problemOf } = useIndicatorForm();
  return (
    <FormPart title={t('version.title')} hint={t('version.hint')}>
      {changes.length > 0 && (
        <div>
          <p className="text-[0.9375rem] font-semibold">{t('version.because')}</p>
          <ul className="ms-5 list-disc">
            {changes.map((field) => (
              <li key={field}>{t(`fields.${field}`)}</li>
            ))}
          </ul>
        </div>
      )}
      <div className="sm:max-w-xs">
        <TextField
          label={t('version.validFrom')}
          hint={t('version.validFromHint')}
          name="newVersion.validFrom"
          type="date"
          required
          value={draft.validFrom}
          onChange={(event) => onChange({ ...draft, validFrom: event.target.value })}
          problem={problemOf('newVersion.validFrom')}
        />
      </div>
      <FormField label={t('version.reason')} problem={problemOf('newVersion.reason')}>
        {(control) => (
          <textarea
            {...control}
            name="newVersion.reason"
            rows={3}
            dir="auto"
            required
            value={draft.reason}
            onChange={(event) => onChange({ ...draft, reason: event.target.value })}
            className={`field-sizing-content ${controlLook}`}
          />
        )}
      </FormField>
    </FormPart>
  );
}

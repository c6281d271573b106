'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { CheckField } from '../../office/fields/check-field';
import { FormPart } from '../../office/fields/form-part';
import type { ProblemOf } from '../../office/fields/problem-of';
import { SelectField } from '../../office/fields/select-field';
import { copiedParts, withPart } from './copied-parts';

export interface SourceProgramme {
  readonly slug: string;
  readonly title: string;
}

/** Which programme is copied, which parts of it, and what never is. */
export function CopyPart({
  sources,
  problemOf,
}: {
  sources: readonly SourceProgramme[];
  problemOf: ProblemOf;
}) {
  const t = useTranslations('newProgramme');
  const [parts, setParts] = useState({
    setting: true,
    framework: true,
    plan: true,
    targets: false,
  });
  return (
    <FormPart level={2} title={t('copy.title')}>
      <div className="sm:max-w-md">
        <SelectField
          label={t('copy.source')}
          name="programme"
          required
          none={t('choose')}
          choices={sources.map(({ slug, title }) => ({ value: slug, text: title }))}
          problem={problemOf('programme')}
        />
      </div>
      <fieldset className="grid min-w-0 gap-3">
        <legend className="mb-1.5 text-[0.9375rem] font-semibold">{t('copy.parts')}</legend>
        {copiedParts.map((part) => (
          <CheckField
            key={part}
            name={part}
            label={t(`copy.${part}`)}
            hint={t(`copy.hints.${part}`)}
            checked={parts[part]}
            onChange={(event) => setParts(withPart(parts, part, event.target.checked))}
            problem={problemOf(part)}
          />
        ))}
      </fieldset>
      <p className="max-w-measure text-sm text-soft">{t('copy.always')}</p>
      <p className="max-w-measure text-sm text-soft">{t('copy.never')}</p>
    </FormPart>
  );
}

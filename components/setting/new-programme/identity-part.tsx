'use client';

import { useTranslations } from 'next-intl';
import { FormPart } from '../../office/fields/form-part';
import type { ProblemOf } from '../../office/fields/problem-of';
import type { Texts } from '../../office/fields/texts';
import { TextsField } from '../../office/fields/texts-field';
import { TextField } from '../../office/form-field';

export interface Identity {
  readonly title: Texts;
  readonly slug: string;
}

/** What a new programme is called, in words and in addresses. */
export function IdentityPart({
  identity,
  problemOf,
  onChange,
}: {
  identity: Identity;
  problemOf: ProblemOf;
  onChange: (identity: Identity) => void;
}) {
  const t = useTranslations('newProgramme');
  return (
    <FormPart level={2} title={t('identity')}>
      <TextsField
        name="title"
        label={t('programmeTitle')}
        hint={t('titleHint')}
        lines="one"
        texts={identity.title}
        problemOf={problemOf}
        onChange={(title) => onChange({ ...identity, title })}
      />
      <div className="sm:max-w-sm">
        <TextField
          label={t('slug')}
          hint={t('slugHint')}
          name="slug"
          dir="ltr"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          required
          value={identity.slug}
          onChange={(event) => onChange({ ...identity, slug: event.target.value })}
          problem={problemOf('slug')}
        />
      </div>
    </FormPart>
  );
}

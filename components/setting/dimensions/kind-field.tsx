'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ChoiceField } from '../../office/fields/choice-field';
import type { ProblemOf } from '../../office/fields/problem-of';

const kinds = ['exclusive', 'overlapping'] as const;
type Kind = (typeof kinds)[number];

/** Whether the parts of a dimension add up; open until it is chosen. */
export function KindField({
  isExclusive,
  problemOf,
}: {
  isExclusive?: boolean;
  problemOf: ProblemOf;
}) {
  const t = useTranslations('setting.dimensions');
  const [kind, setKind] = useState<Kind | ''>(kindOf(isExclusive));
  return (
    <ChoiceField
      name="isExclusive"
      label={t('kind')}
      choices={kinds.map((value) => ({
        value,
        label: t(`kinds.${value}`),
        help: t(`kindHelp.${value}`),
      }))}
      chosen={kind}
      problem={problemOf('isExclusive')}
      onChoose={setKind}
    />
  );
}

function kindOf(isExclusive: boolean | undefined): Kind | '' {
  if (isExclusive === undefined) return '';
  return isExclusive ? 'exclusive' : 'overlapping';
}

/** What was chosen, for the schema to judge. */
export function isExclusiveFrom(data: FormData): boolean | undefined {
  const kind = data.get('isExclusive');
  return kind === null ? undefined : kind === 'exclusive';
}

'use client';

import { useTranslations } from 'next-intl';
import { TextsField } from '../../office/fields/texts-field';
import { useIndicatorForm } from './indicator-form-context';

type TextName =
  | 'title'
  | 'shortTitle'
  | 'definition'
  | 'method'
  | 'dataSource'
  | 'countingRule'
  | 'cohort'
  | 'overlapNote';

/** One of the indicator's own texts, in three languages. */
export function DraftTexts({ name, lines = 'many' }: { name: TextName; lines?: 'one' | 'many' }) {
  const t = useTranslations('framework.indicator');
  const { draft, change, problemOf } = useIndicatorForm();
  return (
    <TextsField
      name={name}
      label={t(`fields.${name}`)}
      hint={t(`textHints.${name}`)}
      lines={lines}
      texts={draft[name]}
      problemOf={problemOf}
      onChange={(texts) => change({ [name]: texts })}
    />
  );
}

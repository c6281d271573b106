'use client';

import { useTranslations } from 'next-intl';
import { CheckField } from '../fields/check-field';
import { FormPart } from '../fields/form-part';
import { DraftTexts } from './draft-texts';
import { useIndicatorForm } from './indicator-form-context';

/** Whether people are counted, and how. Nothing for kinds that count none. */
export function PeoplePart() {
  const t = useTranslations('framework.indicator');
  const { draft, shown, change } = useIndicatorForm();
  const fields = ['countsPeople', 'countingRule', 'mayCountTwice', 'overlapNote'] as const;
  if (!fields.some((field) => shown.has(field))) return null;
  return (
    <FormPart title={t('parts.people')}>
      {shown.has('countsPeople') && (
        <CheckField
          name="countsPeople"
          label={t('fields.countsPeople')}
          help={t('countsPeopleHelp')}
          isChecked={draft.countsPeople}
          onCheck={(countsPeople) => change({ countsPeople })}
        />
      )}
      {shown.has('countingRule') && <DraftTexts name="countingRule" />}
      {shown.has('mayCountTwice') && (
        <CheckField
          name="mayCountTwice"
          label={t('fields.mayCountTwice')}
          help={t('mayCountTwiceHelp')}
          isChecked={draft.mayCountTwice}
          onCheck={(mayCountTwice) => change({ mayCountTwice })}
        />
      )}
      {shown.has('overlapNote') && <DraftTexts name="overlapNote" />}
    </FormPart>
  );
}

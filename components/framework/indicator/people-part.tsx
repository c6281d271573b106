'use client';

import { useTranslations } from 'next-intl';
import { CheckField } from '../../office/fields/check-field';
import { FormPart } from '../../office/fields/form-part';
import { isSum } from './addable';
import { DraftTexts } from './draft-texts';
import { useIndicatorForm } from './indicator-form-context';

/** Whether people are counted, and how. Nothing for kinds that count none. */
export function PeoplePart() {
  const t = useTranslations('framework.indicator');
  const { draft, shown, change, problemOf } = useIndicatorForm();
  const fields = ['countsPeople', 'countingRule', 'mayCountTwice', 'overlapNote'] as const;
  // Its components say who they count.
  if (isSum(draft) || !fields.some((field) => shown.has(field))) return null;
  return (
    <FormPart title={t('parts.people')}>
      {shown.has('countsPeople') && (
        <CheckField
          name="countsPeople"
          label={t('fields.countsPeople')}
          hint={t('countsPeopleHelp')}
          problem={problemOf('countsPeople')}
          checked={draft.countsPeople}
          onChange={(event) => change({ countsPeople: event.target.checked })}
        />
      )}
      {shown.has('countingRule') && <DraftTexts name="countingRule" />}
      {shown.has('mayCountTwice') && (
        <CheckField
          name="mayCountTwice"
          label={t('fields.mayCountTwice')}
          hint={t('mayCountTwiceHelp')}
          checked={draft.mayCountTwice}
          onChange={(event) => change({ mayCountTwice: event.target.checked })}
        />
      )}
      {shown.has('overlapNote') && <DraftTexts name="overlapNote" />}
    </FormPart>
  );
}

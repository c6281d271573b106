'use client';

import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/locale';
import { FormPart } from '../../office/fields/form-part';
import type { ProblemOf } from '../../office/fields/problem-of';
import { MonthField } from '../month-field';
import { type PlaceSetChoice, PlaceSetField } from './place-set-field';

/** What a programme made from nothing needs to begin with; all else is set up step by step. */
export function FromNothingPart({
  placeSets,
  locale,
  problemOf,
}: {
  placeSets: readonly PlaceSetChoice[];
  locale: Locale;
  problemOf: ProblemOf;
}) {
  const t = useTranslations('newProgramme');
  return (
    <FormPart level={2} title={t('yearAndArea')} hint={t('rulesNote')}>
      <div className="sm:max-w-sm">
        <MonthField
          label={t('startMonth')}
          hint={t('startMonthHint')}
          defaultValue={1}
          problem={problemOf('startMonth')}
        />
      </div>
      <PlaceSetField placeSets={placeSets} locale={locale} problemOf={problemOf} />
    </FormPart>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import type { SettingProgramme } from '@/lib/api/setting/programme-contract';
import { FormPart } from '../../office/fields/form-part';
import { percentOf } from './rules-input';

/** The rules for who keeps to them and does not make them. */
export function RulesTold({ setting }: { setting: SettingProgramme }) {
  const t = useTranslations('setting.programme.rules');
  const months = useTranslations('periods.monthNames');
  const { startMonth, smallNumberThreshold, aheadFrom, onTrackFrom, reviewSteps } = setting;
  const told = [
    ['startMonth', months(`${startMonth}` as Parameters<typeof months>[0])],
    ['smallNumberThreshold', t('told.below', { threshold: smallNumberThreshold })],
    ['aheadFrom', t('told.percent', { percent: percentOf(aheadFrom) })],
    ['onTrackFrom', t('told.percent', { percent: percentOf(onTrackFrom) })],
    ['reviewSteps', t(`steps.${reviewSteps === 2 ? '2' : '1'}.label`)],
  ] as const;
  return (
    <FormPart level={2} title={t('heading')} hint={t('told.lead')}>
      <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
        {told.map(([rule, words]) => (
          <div key={rule}>
            <dt className="text-sm text-soft">{t(rule)}</dt>
            <dd className="font-semibold">{words}</dd>
          </div>
        ))}
      </dl>
    </FormPart>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { SettingDimensions } from '@/lib/api/setting/dimension-contract';
import { breakdownInput } from '@/lib/dimension/dimension-input';
import { localise } from '@/lib/locale';
import { Button } from '../../office/button';
import { ChecksField } from '../../office/fields/checks-field';
import { answerOf, officeApi } from '../../office/office-api';
import { breakdownNames } from '../../plan/breakdown-names';
import { FormDialog } from '../form-dialog';
import { SectionHead } from '../section-head';
import { useSetting } from '../setting-desk';

/** The dimensions, alone or crossed, that the plan can ask values by. */
export function BreakdownSection({ setting }: { setting: SettingDimensions }) {
  const t = useTranslations('setting.breakdowns');
  const { locale } = useSetting();
  const [isMaking, setIsMaking] = useState(false);
  const { dimensions } = setting;
  const made = breakdownNames(setting, locale, t('total')).filter(([code]) => code !== 'none');
  return (
    <section aria-labelledby="breakdowns">
      <SectionHead id="breakdowns" title={t('heading')} lead={t('lead')}>
        {dimensions.length > 0 && (
          <Button look="plain" onClick={() => setIsMaking(true)}>
            {t('make')}
          </Button>
        )}
      </SectionHead>
      {made.length === 0 ? (
        <p className="text-soft">{t('none')}</p>
      ) : (
        <ul className="card divide-y divide-line">
          {made.map(([code, name]) => (
            <li key={code} className="flex flex-wrap items-baseline gap-x-3 gap-y-1 p-4">
              <bdi className="font-semibold">{name}</bdi>
              <span className="text-sm text-soft">
                {t('cells', { count: cells(setting, code) })}
              </span>
            </li>
          ))}
        </ul>
      )}
      {isMaking && <BreakdownDialog setting={setting} onClose={() => setIsMaking(false)} />}
    </section>
  );
}

/** In how many parts it splits a value, archived categories aside. */
function cells({ dimensions, breakdowns }: SettingDimensions, code: string): number {
  const by = breakdowns.find((one) => one.code === code)?.dimensions ?? [];
  const inUse = dimensions
    .filter((one) => by.includes(one.code))
    .map(({ categories }) => categories.filter(({ isArchived }) => !isArchived).length);
  return inUse.reduce((product, count) => product * count, 1);
}

function BreakdownDialog({
  setting,
  onClose,
}: {
  setting: SettingDimensions;
  onClose: () => void;
}) {
  const t = useTranslations('setting.breakdowns');
  const { programme, locale, tell } = useSetting();
  return (
    <FormDialog
      title={t('make')}
      lead={t('makeLead')}
      submitText={t('makeSend')}
      schema={breakdownInput}
      read={(data) => ({ dimensions: data.getAll('dimensions') })}
      send={(input) => answerOf(officeApi().setting.makeBreakdown({ programme, ...input }))}
      onDone={({ code }) => {
        onClose();
        const stood = setting.breakdowns.some((one) => one.code === code);
        tell(t(stood ? 'stood' : 'made'));
      }}
      onClose={onClose}
    >
      {(problemOf) => (
        <ChecksField
          name="dimensions"
          label={t('dimensions')}
          choices={setting.dimensions.map(({ code, title }) => ({
            value: code,
            label: localise(title, locale).text,
          }))}
          problem={problemOf('dimensions')}
        />
      )}
    </FormDialog>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { SettingOrganisation } from '@/lib/api/setting/organisation-contract';
import type { Locale } from '@/lib/locale';
import { Button } from '../../office/button';
import { SectionHead } from '../section-head';
import { SettingDesk } from '../setting-desk';
import { NewOrganisationDialog } from './organisation-dialog';
import { OrganisationItem } from './organisation-item';

/** Who funds, leads and carries out the programme. */
export function OrganisationDesk({
  programme,
  locale,
  organisations,
}: {
  /** Its slug. */
  programme: string;
  locale: Locale;
  organisations: readonly SettingOrganisation[];
}) {
  const t = useTranslations('setting.organisations');
  const [isAdding, setIsAdding] = useState(false);
  return (
    <SettingDesk programme={programme} locale={locale}>
      <section aria-labelledby="organisations">
        <SectionHead id="organisations" title={t('heading')} lead={t('lead')}>
          <Button onClick={() => setIsAdding(true)}>{t('add')}</Button>
        </SectionHead>
        {organisations.length === 0 ? (
          <p className="text-soft">{t('none')}</p>
        ) : (
          <ul className="card divide-y divide-line">
            {organisations.map((one) => (
              <OrganisationItem key={one.code} organisation={one} />
            ))}
          </ul>
        )}
        {isAdding && <NewOrganisationDialog onClose={() => setIsAdding(false)} />}
      </section>
    </SettingDesk>
  );
}

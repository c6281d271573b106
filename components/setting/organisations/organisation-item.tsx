'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { LocalisedText } from '@/components/releases/localised-text';
import { Pill } from '@/components/ui/pill';
import type { SettingOrganisation } from '@/lib/api/setting/organisation-contract';
import { untranslatedFields } from '@/lib/framework/untranslated';
import { Button } from '../../office/button';
import { MissingLanguages } from '../../office/missing-languages';
import { answerOf, officeApi } from '../../office/office-api';
import { ActButton } from '../act-button';
import { useSetting } from '../setting-desk';
import { EditOrganisationDialog } from './organisation-dialog';

/** One organisation: what it is in the programme, and what can be done with it. */
export function OrganisationItem({ organisation }: { organisation: SettingOrganisation }) {
  const t = useTranslations('setting.organisations');
  const { locale } = useSetting();
  const [isEditing, setIsEditing] = useState(false);
  const { code, name, roles, iatiIdentifier, isArchived } = organisation;
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 p-4">
      <div className="grid min-w-0 flex-[1_1_20rem] gap-1">
        <h3 className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          <span className={isArchived ? 'text-soft' : ''}>
            <bdi className="text-soft">{code}</bdi>{' '}
            <bdi>
              <LocalisedText text={name} locale={locale} />
            </bdi>
          </span>
          {isArchived && <Pill>{t('isArchived')}</Pill>}
          <MissingLanguages untranslated={untranslatedFields({ name })} />
        </h3>
        <p className="flex flex-wrap gap-x-3 text-sm text-soft">
          {roles.map((role) => (
            <span key={role}>{t(`roles.${role}`)}</span>
          ))}
          {iatiIdentifier && (
            <span>
              {t('iati')} <bdi>{iatiIdentifier}</bdi>
            </span>
          )}
        </p>
      </div>
      <div className="flex flex-wrap gap-1">
        <Button
          look="plain"
          size="small"
          aria-label={t('editTitle', { code })}
          onClick={() => setIsEditing(true)}
        >
          {t('edit')}
        </Button>
        <ArchiveButton code={code} isArchived={isArchived} />
      </div>
      {isEditing && (
        <EditOrganisationDialog organisation={organisation} onClose={() => setIsEditing(false)} />
      )}
    </li>
  );
}

/** One button for both, so that the focus stays on it. */
function ArchiveButton({ code, isArchived }: { code: string; isArchived: boolean }) {
  const t = useTranslations('setting.organisations');
  const { programme, tell } = useSetting();
  const address = { programme, organisation: code };

  async function act() {
    const { setting } = officeApi();
    if (!isArchived) return (await answerOf(setting.archiveOrganisation(address))).notices;
    await answerOf(setting.restoreOrganisation(address));
    return [];
  }

  return (
    <ActButton
      text={t(isArchived ? 'restore' : 'archive')}
      label={t(isArchived ? 'restoreLabel' : 'archiveLabel', { code })}
      act={act}
      onDone={(notices) => tell(t(isArchived ? 'restored' : 'archived', { code }), notices)}
    />
  );
}

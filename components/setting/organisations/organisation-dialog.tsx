'use client';

import { useTranslations } from 'next-intl';
import type { SettingOrganisation } from '@/lib/api/setting/organisation-contract';
import { changedOrganisationInput, organisationInput } from '@/lib/organisation/organisation-input';
import { organisationRoles } from '@/lib/programme/vocabulary';
import { ChecksField } from '../../office/fields/checks-field';
import type { ProblemOf } from '../../office/fields/problem-of';
import { lineFrom, textsFrom } from '../../office/fields/read-fields';
import { TextsField } from '../../office/fields/texts-field';
import { TextField } from '../../office/form-field';
import { answerOf, officeApi } from '../../office/office-api';
import { FormDialog } from '../form-dialog';
import { useSetting } from '../setting-desk';

const fieldsFrom = (data: FormData) => ({
  name: textsFrom(data, 'name'),
  roles: data.getAll('roles'),
  iatiIdentifier: lineFrom(data, 'iatiIdentifier'),
});

export function NewOrganisationDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('setting.organisations');
  const { programme, tell } = useSetting();
  return (
    <FormDialog
      title={t('add')}
      isWide
      submitText={t('addSend')}
      schema={organisationInput}
      read={(data) => ({ code: data.get('code'), ...fieldsFrom(data) })}
      send={(input) => answerOf(officeApi().setting.addOrganisation({ programme, ...input }))}
      onDone={({ code }) => {
        onClose();
        tell(t('added', { code }));
      }}
      onClose={onClose}
    >
      {(problemOf) => (
        <>
          <TextField
            label={t('code')}
            hint={t('codeHint')}
            name="code"
            dir="ltr"
            autoComplete="off"
            required
            problem={problemOf('code')}
          />
          <OrganisationFields problemOf={problemOf} />
        </>
      )}
    </FormDialog>
  );
}

export function EditOrganisationDialog({
  organisation,
  onClose,
}: {
  organisation: SettingOrganisation;
  onClose: () => void;
}) {
  const t = useTranslations('setting.organisations');
  const { programme, tell } = useSetting();
  const { code } = organisation;
  return (
    <FormDialog
      title={t('editTitle', { code })}
      isWide
      schema={changedOrganisationInput}
      read={fieldsFrom}
      send={(input) =>
        answerOf(
          officeApi().setting.changeOrganisation({ programme, organisation: code, ...input }),
        )
      }
      onDone={() => {
        onClose();
        tell(t('changed', { code }));
      }}
      onClose={onClose}
    >
      {(problemOf) => <OrganisationFields organisation={organisation} problemOf={problemOf} />}
    </FormDialog>
  );
}

function OrganisationFields({
  organisation,
  problemOf,
}: {
  organisation?: SettingOrganisation;
  problemOf: ProblemOf;
}) {
  const t = useTranslations('setting.organisations');
  return (
    <>
      <TextsField
        name="name"
        label={t('name')}
        lines="one"
        defaultValue={organisation?.name}
        problemOf={problemOf}
      />
      <ChecksField
        name="roles"
        label={t('rolesTitle')}
        hint={t('rolesHint')}
        choices={organisationRoles.map((value) => ({ value, label: t(`roles.${value}`) }))}
        chosen={organisation?.roles ?? []}
        problem={problemOf('roles')}
      />
      <TextField
        label={t('iatiIdentifier')}
        hint={t('iatiHint')}
        name="iatiIdentifier"
        dir="ltr"
        autoComplete="off"
        defaultValue={organisation?.iatiIdentifier ?? ''}
        problem={problemOf('iatiIdentifier')}
      />
    </>
  );
}

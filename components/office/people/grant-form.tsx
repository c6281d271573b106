'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { grantFormInput } from '@/lib/person/grant-input';
import { isPlaceRole, type Role, roles } from '@/lib/person/role';
import { Button } from '../button';
import { Failure } from '../failure';
import { ChecksField } from '../fields/checks-field';
import { SelectField } from '../fields/select-field';
import { postJson } from '../post-json';
import { useForm } from '../use-form';
import type { Choice, PersonRow } from './person-row';

export function GrantForm({
  programme,
  people,
  places,
  organisations,
  onChange,
}: {
  programme: string;
  people: readonly PersonRow[];
  places: readonly Choice[];
  organisations: readonly Choice[];
  onChange: () => void;
}) {
  const t = useTranslations();
  const [role, setRole] = useState<Role | null>(null);
  const [done, setDone] = useState('');
  const { submit, isSending, failure, problemOf } = useForm({
    schema: grantFormInput,
    read: (data) => ({
      personId: data.get('personId'),
      role: data.get('role'),
      placeIds: data.getAll('placeIds').map(Number),
      organisationId: Number(data.get('organisationId')) || null,
    }),
    send: async ({ personId, role: given, ...reach }) => {
      const isAdministrator = given === 'administrator';
      await (isAdministrator
        ? postJson('/api/v1/administrators', { personId })
        : postJson(`/api/v1/programmes/${programme}/roles`, { personId, role: given, ...reach }));
      return { name: people.find(({ id }) => id === personId)?.name ?? '', given };
    },
    onDone: ({ name, given }, form) => {
      form.reset();
      setRole(null);
      setDone(t('people.grant.done', { name, role: t(`roles.${given}.name`) }));
      onChange();
    },
  });
  return (
    <form
      noValidate
      onSubmit={submit}
      onChange={() => setDone('')}
      aria-labelledby="give-role"
      className="card grid gap-4 p-4 sm:p-6"
    >
      <h2 id="give-role" className="text-lg">
        {t('people.grant.title')}
      </h2>
      <SelectField
        label={t('people.grant.person')}
        name="personId"
        defaultValue=""
        required
        none={t('people.grant.choose')}
        choices={people.map(({ id, name, email }) => ({ value: id, text: `${name} (${email})` }))}
        problem={problemOf('personId')}
      />
      <SelectField
        label={t('people.grant.role')}
        {...(role && { hint: t(`roles.${role}.may`) })}
        name="role"
        defaultValue=""
        required
        onChange={(event) => setRole(roles.find((known) => known === event.target.value) ?? null)}
        none={t('people.grant.choose')}
        choices={roles.map((known) => ({ value: known, text: t(`roles.${known}.name`) }))}
        problem={problemOf('role')}
      />
      {role && isPlaceRole(role) && (
        <ChecksField
          name="placeIds"
          label={t('people.grant.places')}
          hint={t('people.grant.placesHint')}
          choices={places.map(({ id, name }) => ({ value: String(id), label: name }))}
          problem={problemOf('placeIds')}
        />
      )}
      {role === 'contributor' && (
        <SelectField
          label={t('people.grant.organisation')}
          name="organisationId"
          defaultValue=""
          none={t('people.grant.any')}
          choices={organisations.map(({ id, name }) => ({ value: String(id), text: name }))}
          problem={problemOf('organisationId')}
        />
      )}
      <Failure error={failure} />
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit" disabled={isSending}>
          {isSending ? t('people.grant.sending') : t('people.grant.submit')}
        </Button>
        <p role="status" className="text-sm font-medium text-mint">
          {done}
        </p>
      </div>
    </form>
  );
}

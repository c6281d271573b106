'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { grantFormInput } from '@/lib/person/grant-input';
import { isPlaceRole, type Role, roles } from '@/lib/person/role';
import { Button } from '../button';
import { controlLook } from '../control-look';
import { Failure } from '../failure';
import { FormField } from '../form-field';
import { postJson } from '../post-json';
import { useForm } from '../use-form';
import type { Choice, PersonRow } from './person-row';
import { PlaceChoices } from './place-choices';

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
      <FormField label={t('people.grant.person')} problem={problemOf('personId')}>
        {(control) => (
          <select name="personId" defaultValue="" required className={controlLook} {...control}>
            <option value="">{t('people.grant.choose')}</option>
            {people.map(({ id, name, email }) => (
              <option key={id} value={id}>
                {`${name} (${email})`}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <FormField
        label={t('people.grant.role')}
        problem={problemOf('role')}
        {...(role && { hint: t(`roles.${role}.may`) })}
      >
        {(control) => (
          <select
            name="role"
            defaultValue=""
            required
            onChange={(event) =>
              setRole(roles.find((known) => known === event.target.value) ?? null)
            }
            className={controlLook}
            {...control}
          >
            <option value="">{t('people.grant.choose')}</option>
            {roles.map((known) => (
              <option key={known} value={known}>
                {t(`roles.${known}.name`)}
              </option>
            ))}
          </select>
        )}
      </FormField>
      {role && isPlaceRole(role) && (
        <PlaceChoices places={places} problem={problemOf('placeIds')} />
      )}
      {role === 'contributor' && (
        <FormField label={t('people.grant.organisation')} problem={problemOf('organisationId')}>
          {(control) => (
            <select name="organisationId" defaultValue="" className={controlLook} {...control}>
              <option value="">{t('people.grant.any')}</option>
              {organisations.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </FormField>
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

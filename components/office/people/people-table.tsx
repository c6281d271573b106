'use client';

import { useTranslations } from 'next-intl';
import { Pill } from '@/components/ui/pill';
import { HeldRole } from './held-role';
import type { IssuedLink } from './link-dialog';
import { NewLinkButton } from './new-link-button';
import type { PersonRow } from './person-row';

const tones = { ready: 'good', invited: 'waiting', expired: 'bad' } as const;
const marks = { ready: '●', invited: '◔', expired: '▲' } as const;

/** On a phone each row is a card of its own; the headings stay for screen readers. */
export function PeopleTable({
  people,
  ownId,
  onLink,
  onChange,
}: {
  people: readonly PersonRow[];
  ownId: string;
  onLink: (link: IssuedLink) => void;
  onChange: () => void;
}) {
  const t = useTranslations('people');
  return (
    <table className="card block w-full overflow-hidden text-[0.9375rem] md:table md:border-separate md:border-spacing-0">
      <caption className="sr-only">{t('caption')}</caption>
      <thead className="sr-only md:not-sr-only md:table-header-group">
        <tr className="text-start text-sm text-soft">
          {(['name', 'access', 'rolesHere', 'actions'] as const).map((column) => (
            <th key={column} scope="col" className="px-4 py-2.5 text-start font-semibold">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="block md:table-row-group">
        {people.map((person) => (
          <tr
            key={person.id}
            className="grid gap-2 border-t border-line p-4 first:border-t-0 md:table-row md:p-0 md:*:border-t md:*:border-line md:*:px-4 md:*:py-3 md:*:align-top"
          >
            <th scope="row" className="text-start font-normal">
              <bdi className="font-semibold">{person.name}</bdi>
              {person.id === ownId && <span className="text-soft"> ({t('you')})</span>}
              <span className="block text-sm break-all text-soft">
                <bdi>{person.email}</bdi>
              </span>
            </th>
            <td>
              <Pill
                tone={tones[person.access]}
                mark={<span aria-hidden="true">{marks[person.access]}</span>}
              >
                {t(person.access)}
              </Pill>
            </td>
            <td>
              {person.roles.length === 0 ? (
                <span className="text-soft">{t('noRole')}</span>
              ) : (
                <ul className="grid gap-2">
                  {person.roles.map((role) => (
                    <HeldRole
                      key={role.grantId}
                      role={role}
                      name={person.name}
                      onChange={onChange}
                    />
                  ))}
                </ul>
              )}
            </td>
            <td>
              <NewLinkButton personId={person.id} name={person.name} onLink={onLink} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

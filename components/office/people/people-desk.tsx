'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { Locale } from '@/lib/locale';
import { AccountForm } from './account-form';
import { GrantForm } from './grant-form';
import { type IssuedLink, LinkDialog } from './link-dialog';
import { PeopleTable } from './people-table';
import type { Choice, PersonRow } from './person-row';

/** Who may do what in one programme, and the forms that change it. */
export function PeopleDesk({
  locale,
  programme,
  people,
  places,
  organisations,
  ownId,
  setupAddress,
}: {
  locale: Locale;
  /** Its slug. */
  programme: string;
  people: readonly PersonRow[];
  places: readonly Choice[];
  organisations: readonly Choice[];
  /** The reader's own person. */
  ownId: string;
  /** The public address of the page that takes a token. */
  setupAddress: string;
}) {
  const router = useRouter();
  const [issued, setIssued] = useState<IssuedLink | null>(null);

  function show(link: IssuedLink) {
    setIssued(link);
    router.refresh();
  }

  return (
    <>
      <PeopleTable people={people} ownId={ownId} onLink={show} onChange={router.refresh} />
      <div className="mt-6 grid items-start gap-6 xl:grid-cols-2">
        <GrantForm
          programme={programme}
          people={people}
          places={places}
          organisations={organisations}
          onChange={router.refresh}
        />
        <AccountForm onLink={show} />
      </div>
      {issued && (
        <LinkDialog
          link={issued}
          locale={locale}
          setupAddress={setupAddress}
          onClose={() => setIssued(null)}
        />
      )}
    </>
  );
}

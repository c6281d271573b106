'use client';

import { usePathname } from 'next/navigation';
import type { Setup } from '@/lib/api/setting/setup-contract';
import { SetupLine } from './setup-line';
import { SetupList } from './setup-list';
import { SetupReady } from './setup-ready';
import { nextStep } from './setup-steps';
import { useSetup } from './use-setup';

/**
 * Leads through the setting up of a new programme, as long as no value was entered in it: all steps
 * on the first page of the framework, the one that comes next on the others.
 */
export function SetupGuide({
  programme,
  initial,
  office,
  mayManagePeople,
}: {
  /** Its slug. */
  programme: string;
  initial: Setup;
  /** The address of the programme's office. */
  office: string;
  mayManagePeople: boolean;
}) {
  const pathname = usePathname();
  const setup = useSetup(programme, initial);
  const root = `${office}/framework`;
  if (setup.hasValues) return null;
  if (nextStep(setup) === null)
    return <SetupReady office={office} mayManagePeople={mayManagePeople} />;
  return pathname === root ? (
    <SetupList setup={setup} root={root} />
  ) : (
    <SetupLine setup={setup} root={root} pathname={pathname} />
  );
}

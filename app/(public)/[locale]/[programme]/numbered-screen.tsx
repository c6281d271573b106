import type { ComponentProps } from 'react';
import { PublicNotFound } from '@/components/ui/public-not-found';
import { isLocale } from '@/lib/locale';
import { releaseNumber } from './address-parts';
import { type ReleaseAddress, ReleaseScreen } from './release-screen';

/** A screen of the one release whose number the address gives. */
export function NumberedScreen({
  address,
  ...rest
}: Omit<ComponentProps<typeof ReleaseScreen>, 'address'> & {
  address: Omit<ReleaseAddress, 'number'> & { number: string };
}) {
  const number = releaseNumber(address.number);
  if (number !== null) return <ReleaseScreen {...rest} address={{ ...address, number }} />;
  return isLocale(address.locale) ? (
    <PublicNotFound locale={address.locale} programme={address.programme} />
  ) : null;
}

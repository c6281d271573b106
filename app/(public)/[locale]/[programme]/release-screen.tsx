import type { ReactNode } from 'react';
import { LocalisedText } from '@/components/releases/localised-text';
import { publicLinks } from '@/components/releases/public-links';
import { dayIn, type ReleaseContext } from '@/components/releases/release-context';
import { OlderReleaseNotice } from '@/components/releases/release-pill';
import { PublicNotFound } from '@/components/ui/public-not-found';
import { PublicPage } from '@/components/ui/public-page';
import type { PublicSection } from '@/components/ui/site-header';
import { isLocale, type Locale } from '@/lib/locale';
import { publicStatusMeta } from '@/lib/public-status';
import { type Found, loadRelease, voicesIn } from './load-release';

/** The address of a screen that shows a release. */
export interface ReleaseAddress {
  readonly locale: string;
  readonly programme: string;
  /** null: whichever is the latest. */
  readonly number: number | null;
  /** What follows the release in the address, with its slash, or nothing. */
  readonly rest: string;
  /** The indicator it shows every figure of; without one, it shows totals. */
  readonly indicator?: string | null;
}

export function pathOf({ programme, number, rest }: ReleaseAddress): string {
  return `/${programme}${number === null ? '' : `/releases/${number}`}${rest}`;
}

/** The frame of every screen of a release, and what stands there where there is none. */
export async function ReleaseScreen({
  address,
  current,
  children,
}: {
  address: ReleaseAddress;
  current: PublicSection | null;
  /** Gives null where the release has nothing at this address. */
  children: (context: ReleaseContext) => ReactNode | Promise<ReactNode>;
}) {
  const { locale, programme } = address;
  if (!isLocale(locale)) return null;
  const path = pathOf(address);
  const found = await loadRelease(locale, programme, address.number, address.indicator ?? null);
  if (found.kind !== 'release') return <Absence found={found} locale={locale} address={address} />;
  const { context } = found;
  const body = await children(context);
  if (body === null) return <PublicNotFound locale={locale} path={path} programme={programme} />;
  return (
    <PublicPage
      locale={locale}
      path={path}
      programme={programme}
      current={current}
      demonstration={context.release.content.programme.isDemonstration}
    >
      {address.number !== null && (
        <OlderReleaseNotice
          context={context}
          latest={publicLinks(locale, programme, null).impact + address.rest}
        />
      )}
      {body}
    </PublicPage>
  );
}

async function Absence({
  found,
  locale,
  address,
}: {
  found: Exclude<Found, { kind: 'release' }>;
  locale: Locale;
  address: ReleaseAddress;
}) {
  const { programme } = address;
  const path = pathOf(address);
  if (found.kind === 'nothing') return <PublicNotFound locale={locale} path={path} />;
  const voices = await voicesIn(locale);
  const { say } = voices;
  if (found.kind === 'unreleased') {
    return (
      <PublicPage
        locale={locale}
        path={path}
        programme={programme}
        demonstration={found.programme.isDemonstration}
      >
        <h1>
          <LocalisedText text={found.programme.title} locale={locale} />
        </h1>
        <p className="mt-4 max-w-measure text-lg text-soft">{say.impact('unpublished.text')}</p>
      </PublicPage>
    );
  }
  const { header } = found;
  return (
    <PublicPage locale={locale} path={path} programme={programme}>
      <meta name={publicStatusMeta} content="410" />
      <meta name="robots" content="noindex" />
      <h1>{say.releases('withdrawnTitle', { number: header.number })}</h1>
      <p className="mt-4 max-w-measure text-lg">
        {header.withdrawnAt &&
          say.releases('withdrawn', { date: dayIn(voices, header.withdrawnAt) })}{' '}
        {header.withdrawnReason && <LocalisedText text={header.withdrawnReason} locale={locale} />}
      </p>
      <p className="mt-6">
        <a href={publicLinks(locale, programme, null).impact}>{say.releases('seeLatest')}</a>
      </p>
    </PublicPage>
  );
}

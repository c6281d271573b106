import { getTranslations } from 'next-intl/server';
import { type AimShow, aimShows } from '@/components/aim/aim-rows';
import { AddressChoice } from '@/components/grid/address-choice';
import { type Locale, localise } from '@/lib/locale';
import type { ShownView } from './aim-view';

/** What the grid shows, each choice at its own address. */
export async function ViewChoice({
  address,
  view: { show, phase, place, phases, places },
  locale,
}: {
  /** Of the page without its query. */
  address: string;
  view: ShownView;
  locale: Locale;
}) {
  const t = await getTranslations({ locale, namespace: 'setting.targets' });
  const to = (wanted: { show: AimShow; phase: string | null; place: string | null }) => {
    const query = new URLSearchParams({ show: wanted.show });
    if (wanted.phase !== null) query.set('phase', wanted.phase);
    if (wanted.place !== null) query.set('place', wanted.place);
    return `${address}?${query}`;
  };
  const ofPhases = phases.map(({ code, title }) => ({
    address: to({ show, phase: code, place }),
    text: localise(title, locale).text,
    isChosen: code === phase,
  }));
  const allPhases = {
    address: to({ show, phase: null, place: null }),
    text: t('allPhases'),
    isChosen: phase === null,
  };
  return (
    <>
      <AddressChoice
        label={t('views')}
        choices={aimShows.map((one) => ({
          address: to({ show: one, phase: one === 'life' ? null : phase, place: null }),
          text: t(`shows.${one}`),
          isChosen: one === show,
        }))}
      />
      {show !== 'life' && (
        <AddressChoice
          label={t('phases')}
          choices={show === 'baselines' ? [allPhases, ...ofPhases] : ofPhases}
        />
      )}
      {show === 'periods' && (
        <AddressChoice
          label={t('places')}
          choices={places.map((one) => ({
            address: to({ show, phase, place: one.place }),
            text: one.name,
            isChosen: one.place === place,
          }))}
        />
      )}
    </>
  );
}

import { type AimColumn, type AimShow, type AimView, aimShows } from '@/components/aim/aim-rows';
import { columnKey } from '@/components/aim/said-aim';
import type { SettingPeriod } from '@/lib/api/setting/period-contract';
import type { SettingPhase } from '@/lib/api/setting/phase-contract';
import type { SettingPlace } from '@/lib/api/setting/place-contract';
import { type Locale, localise } from '@/lib/locale';
import { periodWords } from '@/lib/period/period-words';
import type { Say } from '@/lib/say';

type Asked = string | string[] | undefined;

export interface AskedView {
  readonly show?: Asked;
  readonly phase?: Asked;
  readonly place?: Asked;
}

interface Setting {
  readonly phases: readonly SettingPhase[];
  readonly periods: readonly SettingPeriod[];
  readonly places: readonly SettingPlace[];
}

export interface ShownView extends AimView {
  readonly phases: readonly SettingPhase[];
  /** Where the programme works, the programme as a whole first. */
  readonly places: readonly AimColumn[];
  /** Whose periods are shown; null for the programme as a whole. */
  readonly place: string | null;
  readonly columns: readonly AimColumn[];
  /** The year offered for new baselines: the one before what they are of began. */
  readonly newYear: string;
}

/** What an address asks for; what does not exist falls back to what does. */
export function aimView(
  asked: AskedView,
  { phases: all, periods, places: known }: Setting,
  locale: Locale,
  { whole, say }: { readonly whole: string; readonly say: Say },
): ShownView {
  const phases = all.filter(({ isReportedHere }) => isReportedHere);
  const show: AimShow = aimShows.find((one) => one === asked.show) ?? 'phase';
  const found = phases.find(({ code }) => code === asked.phase);
  const phase =
    show === 'life' || (show === 'baselines' && !found) ? null : (found ?? phases.at(-1));
  const places = [
    { key: columnKey(null, null), name: whole, place: null, period: null },
    ...known
      .filter(({ rank }) => rank !== null)
      .map(({ key, name }) => ({
        ...{ key: columnKey(key, null), name: localise(name, locale).text },
        ...{ place: key, period: null },
      })),
  ];
  const place = places.find((one) => one.place === asked.place)?.place ?? null;
  const inPhase = periods.filter((one) => one.phase === phase?.code);
  const ofPeriods = inPhase.map((period) => ({
    ...{ key: columnKey(place, period.code), name: periodWords(period, locale, say) },
    ...{ place, period: period.code },
  }));
  const began = (phase ?? phases[0])?.start.date?.slice(0, 4);
  return {
    ...{ show, phases, places, place, phase: phase?.code ?? null },
    columns: columnsOf(show, phase !== undefined, places, ofPeriods),
    newYear: began ? String(Number(began) - 1) : '',
  };
}

function columnsOf(
  show: AimShow,
  hasPhase: boolean,
  places: readonly AimColumn[],
  periods: readonly AimColumn[],
): readonly AimColumn[] {
  if (show === 'periods') return periods;
  return show === 'phase' && !hasPhase ? [] : places;
}

import type { Queryable } from '../../open';
import { baseline, target } from '../../schema/plan';
import { required } from '../required';
import { words } from '../words';
import { type Aim, aimOfPhase, startingPoint } from './aims';
import { phases } from './calendar';
import { expectedFlow, periodsIn } from './expectation';
import type { IndicatorSeed } from './indicator-seed';
import type { InsertedIndicator } from './insert-indicators';
import type { PlaceSeed } from './places';
import { isReportingIn } from './plan';
import { randomFor } from './random';

export interface TargetContext {
  readonly indicators: ReadonlyMap<string, InsertedIndicator>;
  readonly placeIds: ReadonlyMap<string, number>;
  readonly phaseIds: ReadonlyMap<string, number>;
  readonly periodIds: ReadonlyMap<string, number>;
  readonly combinationIds: ReadonlyMap<string, number>;
  readonly places: readonly PlaceSeed[];
  readonly seed: number;
}

type TargetRow = Omit<typeof target.$inferInsert, 'indicatorId' | 'setAt'>;

/** Targets and baselines of one indicator, each at the places where they were set. */
export function insertTargetsAndBaselines(
  tx: Queryable,
  indicator: IndicatorSeed,
  context: TargetContext,
): void {
  const { id: indicatorId, levelIds } = required(context.indicators, indicator.code);
  const levelOf = ({ levelOrdinal }: Aim) =>
    levelOrdinal === undefined ? null : levelIds[levelOrdinal];
  const rows: (typeof target.$inferInsert)[] = [];
  const set = (row: TargetRow, day: string) =>
    rows.push({ indicatorId, setAt: `${day}T09:00:00.000Z`, ...row });

  const { targets, direction } = indicator;
  const operator = direction === 'lower' ? '<=' : '=';
  const setAtLevel = indicator.level === 'country' ? 'country' : 'region';
  const places = context.places.filter(({ level }) => level === setAtLevel);

  for (const place of places) {
    insertBaseline(tx, indicator, place, context, levelOf);
    if (targets !== 'phase' && targets !== 'period') continue;
    for (const phase of phases.filter(({ code }) => isReportingIn(place, code))) {
      const key = `target/${indicator.code}/${place.code}/${phase.code}`;
      if (randomFor(context.seed, key).chance(0.07)) continue;
      const aim = aimOfPhase(indicator, place, phase, context.places, context.seed);
      const placeId = required(context.placeIds, place.code);
      const row = { placeId, operator, value: aim.value, levelId: levelOf(aim) } as const;
      const day = `${phase.firstYear}-01-15`;
      if (targets === 'phase' || phase.code !== 'III') {
        set({ scope: 'phase', phaseId: required(context.phaseIds, phase.code), ...row }, day);
        continue;
      }
      for (const period of periodsIn(indicator, 'III')) {
        const periodId = context.periodIds.get(period.code);
        const value = Math.round(expectedFlow(indicator, place, 'III', context.seed));
        if (periodId) set({ scope: 'period', periodId, placeId, value }, day);
      }
    }
  }
  if (targets === 'life') set({ scope: 'life', value: lifeAim(indicator, context) }, '2014-01-15');
  if (targets === 'words') {
    const phaseId = required(context.phaseIds, 'III');
    set({ scope: 'phase', phaseId, words: inWords, operator: '>=' }, '2020-01-15');
  }
  if (rows.length > 0) tx.insert(target).values(rows).run();
}

const inWords = words(
  "Nettement plus qu'en phase II ; aucun nombre n'a été fixé.",
  'Clearly more than in phase II; no number was set.',
  'أكثر بوضوح مما تحقق في المرحلة الثانية؛ ولم يُحدد أي عدد.',
);

function lifeAim(indicator: IndicatorSeed, { places, seed }: TargetContext): number {
  const total = places
    .filter(({ level }) => level === indicator.level)
    .flatMap((place) =>
      phases
        .filter(({ code }) => isReportingIn(place, code))
        .map(
          ({ code }) =>
            expectedFlow(indicator, place, code, seed) * periodsIn(indicator, code).length,
        ),
    )
    .reduce((sum, value) => sum + value, 0);
  return Math.ceil(total / 10) * 10;
}

function insertBaseline(
  tx: Queryable,
  indicator: IndicatorSeed,
  place: PlaceSeed,
  { indicators, placeIds, places, seed }: TargetContext,
  levelOf: (aim: Aim) => number | null | undefined,
): void {
  const start = startingPoint(indicator, place, places, seed);
  if (!start) return;
  const random = randomFor(seed, `baseline/${indicator.code}/${place.code}`);
  if (random.chance(0.1)) return;
  const isInWords = indicator.kind !== 'score' && random.chance(0.04);
  tx.insert(baseline)
    .values({
      indicatorId: required(indicators, indicator.code).id,
      placeId: required(placeIds, place.code),
      year: start.year,
      ...(isInWords
        ? { words: words('Jamais mesuré.', 'Never measured.', 'لم يُقس من قبل.') }
        : { value: start.aim.value, levelId: levelOf(start.aim) }),
    })
    .run();
}

import type { Queryable } from '../../open';
import { period } from '../../schema/period';
import { phase, phaseDateChange } from '../../schema/phase';
import { required } from '../required';
import { words } from '../words';
import { isClosed, type PeriodSeed, phases } from './calendar';
import { phaseTexts } from './texts';

/** Straddles phases I and II, so it belongs to neither. */
export const straddlingPeriod = 'survey-2016-2017';

const phaseIIEndedFirst = '2019-06-30';

/** Phases and reporting periods, each by code. */
export function insertPeriods(
  tx: Queryable,
  programmeId: number,
  periods: readonly PeriodSeed[],
  now: string,
) {
  const phaseIds = new Map<string, number>();
  phases.forEach(({ code, firstYear, lastYear }, ordinal) => {
    const { id } = tx
      .insert(phase)
      .values({
        programmeId,
        code,
        title: phaseTexts[code],
        startsOn: `${firstYear}-01-01`,
        startsPrecision: 'day',
        endsOn: `${lastYear}-12-31`,
        endsPrecision: 'day',
        note:
          code === 'II'
            ? words(
                'Prolongée de six mois, du 30 juin au 31 décembre 2019.',
                'Extended by six months, from 30 June to 31 December 2019.',
                'مُددت ستة أشهر، من 30 يونيو إلى 31 دجنبر 2019.',
              )
            : null,
        ordinal,
      })
      .returning({ id: phase.id })
      .get();
    phaseIds.set(code, id);
  });
  tx.insert(phaseDateChange)
    .values({
      phaseId: required(phaseIds, 'II'),
      earlierStartsOn: '2017-01-01',
      earlierStartsPrecision: 'day',
      earlierEndsOn: phaseIIEndedFirst,
      earlierEndsPrecision: 'day',
      reason: 'Deux centres ont ouvert avec six mois de retard.',
      changedAt: now,
    })
    .run();

  const periodIds = new Map<string, number>();
  const add = (row: Omit<typeof period.$inferInsert, 'programmeId'>) => {
    const values = { programmeId, ...row };
    periodIds.set(row.code, tx.insert(period).values(values).returning({ id: period.id }).get().id);
  };
  const days = { startsPrecision: 'day', endsPrecision: 'day' } as const;
  for (const one of periods) {
    const { code, frequency, startsOn, endsOn, dueOn } = one;
    const state = isClosed(one) ? 'closed' : 'open';
    const phaseId = required(phaseIds, one.phase);
    add({ code, phaseId, frequency, startsOn, endsOn, dueOn, state, ...days });
  }
  add({
    code: straddlingPeriod,
    title: words(
      'Enquête d’octobre 2016 à mars 2017',
      'Survey of October 2016 to March 2017',
      'بحث أكتوبر 2016 إلى مارس 2017',
    ),
    frequency: 'once',
    startsOn: '2016-10-01',
    endsOn: '2017-03-31',
    state: 'closed',
    ...days,
  });
  return { phaseIds, periodIds };
}

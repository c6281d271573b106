import type { Queryable } from '../../open';
import { period } from '../../schema/period';
import { phase } from '../../schema/phase';
import { words } from '../words';

type PhaseSeed = Omit<typeof phase.$inferInsert, 'programmeId' | 'ordinal'>;
type PeriodSeed = Omit<typeof period.$inferInsert, 'programmeId' | 'code' | 'phaseId'>;

/** From February 2018 into 2019 no phase was running. */
const phases: readonly PhaseSeed[] = [
  {
    code: 'I',
    title: words('Phase I (pilote)', 'Phase I (pilot)', 'المرحلة الأولى (تجريبية)'),
    startsOn: '2011-01-01',
    startsPrecision: 'year',
    endsOn: '2013-12-31',
    endsPrecision: 'year',
    note: words(
      'Bangladesh, Jamaïque, Moldova, Tunisie. Le Maroc n’y a pas pris part.',
      'Bangladesh, Jamaica, Moldova, Tunisia. Morocco took no part in it.',
      'بنغلاديش وجامايكا ومولدوفا وتونس. ولم يشارك فيها المغرب.',
    ),
    isReportedHere: false,
  },
  {
    code: 'II',
    title: words('Phase II', 'Phase II', 'المرحلة الثانية'),
    startsOn: '2014-02-01',
    startsPrecision: 'day',
    endsOn: '2018-01-31',
    endsPrecision: 'day',
    note: words(
      "S'y ajoutent l'Équateur, le Kirghizistan, le Maroc et la Serbie : 8 pays. De février 2018 à 2019, aucune phase n'était en cours.",
      'Ecuador, Kyrgyzstan, Morocco and Serbia join: 8 countries. From February 2018 into 2019 no phase was running.',
      'انضمت إليها الإكوادور وقيرغيزستان والمغرب وصربيا: 8 بلدان. ولم تكن أي مرحلة جارية من فبراير 2018 إلى غضون 2019.',
    ),
  },
  {
    code: 'III',
    title: words('Phase III', 'Phase III', 'المرحلة الثالثة'),
    startsOn: '2019-01-01',
    startsPrecision: 'year',
    endsOn: '2023-12-31',
    endsPrecision: 'year',
    note: words(
      "S'y ajoutent le Népal, les Philippines et le Sénégal : 11 pays. Les jours exacts de début et de fin n'ont pas été trouvés.",
      'Nepal, the Philippines and Senegal join: 11 countries. The exact first and last days were not found.',
      'انضمت إليها نيبال والفلبين والسنغال: 11 بلدا. ولم يُعثر على يومي البداية والنهاية بالتحديد.',
    ),
  },
];

const unstated = {
  frequency: 'once',
  isStated: false,
  startsPrecision: 'unknown',
  endsPrecision: 'unknown',
  state: 'closed',
} as const;

const seminarDays = { reportedFrom: '2023-10-23', reportedTo: '2023-10-24' } as const;

const periods = {
  'reported-2023-10': { ...unstated, ...seminarDays },
  'four-years-to-2023-10': {
    ...unstated,
    ...seminarDays,
    title: words(
      '« Au cours des quatre dernières années », dit les 23–24 octobre 2023',
      "'Over the last four years', said on 23–24 October 2023",
      '«خلال السنوات الأربع الأخيرة»، كما قيل يومي 23 و24 أكتوبر 2023',
    ),
  },
  'end-of-phase-2': {
    ...unstated,
    title: words(
      'Rapporté à la fin de la phase II ; depuis 2011 ou pour la phase II seule : non précisé',
      'Reported at the end of phase II; since 2011 or phase II only: not stated',
      'ورد عند نهاية المرحلة الثانية، دون تحديد: منذ 2011 أم عن المرحلة الثانية وحدها',
    ),
  },
  'phases-2-and-3': {
    frequency: 'once',
    title: words('Phases II et III', 'Phases II and III', 'المرحلتان الثانية والثالثة'),
    startsOn: '2014-02-01',
    startsPrecision: 'day',
    endsOn: '2023-12-31',
    endsPrecision: 'year',
    state: 'closed',
  },
  'phase-3': {
    frequency: 'phase',
    title: words(
      "Phase III, d'après la page du projet",
      'Phase III, by the project page',
      'المرحلة الثالثة، حسب صفحة المشروع',
    ),
    startsOn: '2019-01-01',
    startsPrecision: 'year',
    endsOn: '2023-12-31',
    endsPrecision: 'year',
    state: 'closed',
  },
  '2020-11-to-2021-12': {
    frequency: 'once',
    startsOn: '2020-11-01',
    startsPrecision: 'month',
    endsOn: '2021-12-31',
    endsPrecision: 'month',
    state: 'closed',
  },
} as const satisfies Readonly<Record<string, PeriodSeed>>;

export type PeriodName = keyof typeof periods;

/** Phases by code, and periods by code. Only a source that names a phase gives one to a period. */
export function insertPhasesAndPeriods(tx: Queryable, programmeId: number) {
  const phaseIds = new Map<string, number>();
  phases.forEach((row, ordinal) => {
    const values = { programmeId, ordinal, ...row };
    phaseIds.set(row.code, tx.insert(phase).values(values).returning({ id: phase.id }).get().id);
  });
  const periodIds = new Map<PeriodName, number>();
  for (const [code, row] of Object.entries(periods) as [PeriodName, PeriodSeed][]) {
    const phaseId = code === 'phase-3' ? phaseIds.get('III') : null;
    const values = { programmeId, code, phaseId, ...row };
    periodIds.set(code, tx.insert(period).values(values).returning({ id: period.id }).get().id);
  }
  return { phaseIds, periodIds };
}

import type { ChangeReason, ReviewState } from '@/lib/observation/review-state';
import { isClosed, type PeriodSeed } from './calendar';
import type { PlaceSeed } from './places';
import { type Random, randomFor } from './random';

/** What became of one planned value. */
export type Reporting =
  | { readonly kind: 'missing' }
  | {
      readonly kind: 'without-value';
      readonly state: 'not-collected';
      readonly explanation: string;
      readonly review: ReviewState;
    }
  | {
      readonly kind: 'value';
      readonly state: 'reported' | 'estimated' | 'provisional';
      readonly explanation: string | null;
      readonly review: ReviewState;
    };

const notCollectedReasons = [
  'Centre fermé pour travaux.',
  'Registre perdu lors d’une inondation.',
  'Équipe en grève pendant la collecte.',
];

export const nothingToCountReason = 'Aucun cas au cours de la période.';

export const returnReasons = [
  'La somme des parties dépasse le total : merci de vérifier.',
  'Valeur très éloignée de la période précédente : merci de confirmer avec le registre.',
  'La pièce justificative manque.',
] as const;

/** The state in which most values of a sheet (one place and period) are. */
export function sheetState(place: PlaceSeed, period: PeriodSeed, seed: number): ReviewState | null {
  if (isClosed(period)) return 'approved';
  if (period.endsOn !== '2023-09-30') return place.code.startsWith('XO-01') ? 'draft' : null;
  const random = randomFor(seed, `sheet/${place.code}/${period.code}`);
  if (place.code === 'XO-01') return 'returned';
  if (place.code === 'XO-02') return 'submitted';
  return random.pick(['approved', 'submitted', 'submitted', 'draft', 'returned', null]);
}

/** Decides for one value, from the state of its sheet and a few accidents. */
export function reportingOf(
  sheet: ReviewState | null,
  period: PeriodSeed,
  random: Random,
): Reporting {
  if (sheet === null) return { kind: 'missing' };
  if (period.endsOn > '2023-09-30' && random.chance(0.6)) return { kind: 'missing' };
  const isRecent = period.endsOn > '2022-12-31';
  if (random.chance(isRecent ? 0.06 : 0.02)) return { kind: 'missing' };
  const isLateForReview = isRecent && sheet === 'approved' && random.chance(0.05);
  const review = isLateForReview ? 'submitted' : sheet;
  if (random.chance(0.012)) {
    const explanation = random.pick(notCollectedReasons);
    return { kind: 'without-value', state: 'not-collected', explanation, review };
  }
  if (random.chance(0.03)) {
    const explanation = 'Estimé d’après les deux périodes voisines.';
    return { kind: 'value', state: 'estimated', explanation, review };
  }
  const isProvisional = isRecent && random.chance(0.3);
  const state = isProvisional ? 'provisional' : 'reported';
  return { kind: 'value', state, explanation: null, review };
}

export const changes: readonly { readonly reason: ChangeReason; readonly words: string }[] = [
  { reason: 'late-data', words: 'Un registre est arrivé après la clôture.' },
  { reason: 'method', words: 'La méthode de comptage a été alignée sur celle des autres régions.' },
  { reason: 'donor-request', words: 'Le bailleur a demandé de retirer les dossiers en double.' },
  { reason: 'other', words: 'Deux centres ont échangé leurs fiches.' },
  { reason: 'error', words: 'Une ligne du registre avait été lue deux fois.' },
];

import type { Locale, Localised } from '@/lib/locale';
import type { CellText } from '@/lib/observation/cell-text';
import type { ObservationInput, ObservedValue, Seen } from '@/lib/observation/observation-input';
import type { ChangeReason } from '@/lib/observation/review-state';
import type { ErrorCode } from '../errors';
import type { InputProblem } from '../input-problems';

export interface KeptSheetAddress {
  /** The programme's slug. */
  readonly programme: string;
  /** `code@edition`. */
  readonly place: string;
  /** The period's code. */
  readonly period: string;
}

/** Where a value stands: a page may show the cells of several places. */
export interface CellAddress extends KeptSheetAddress {
  readonly indicator: string;
  readonly category: string;
  readonly organisation: string | null;
  readonly source: string | null;
}

/** What a cell is to say. What cannot be read, or has to be answered first, waits for its person. */
export type Wish =
  | {
      readonly kind: 'value';
      readonly value: ObservedValue;
      readonly change: ObservationInput['change'];
    }
  | { readonly kind: 'empty' }
  | { readonly kind: 'held' };

/** Why the server took neither this value nor any other in its place. */
export interface Refusal extends InputProblem {
  readonly code: ErrorCode;
}

/** What a person has typed in a cell and the server has not confirmed. */
export interface KeptCell {
  readonly key: string;
  readonly address: CellAddress;
  readonly text: CellText;
  /** Of the screen on which it was typed: the same text is another number elsewhere. */
  readonly locale: Locale;
  readonly why: { readonly reason: ChangeReason | ''; readonly words: string };
  readonly wish: Wish;
  readonly seen: Seen | null;
  /** New each time something else is typed. */
  readonly stamp: string;
  /** Set until something else is typed. */
  readonly refusal: Refusal | null;
  /** What its sheet is called, for the screens that do not have it. */
  readonly sheet: { readonly place: Localised; readonly period: string };
  /** ISO UTC. */
  readonly keptAt: string;
}

interface SentCell {
  readonly key: string;
  readonly stamp: string;
}

/** One save on its way. It is sent as it stands, under its own id, until it has been answered. */
export type Send = KeptSheetAddress & {
  readonly id: string;
  readonly cells: readonly SentCell[];
  /** ISO UTC. */
  readonly madeAt: string;
} & (
    | { readonly kind: 'record'; readonly values: readonly ObservationInput[] }
    | { readonly kind: 'discard'; readonly observations: readonly Seen[] }
  );

export function keptSheetKey({ programme, place, period }: KeptSheetAddress): string {
  return [programme, place, period].join('\n');
}

export function cellKey(address: CellAddress): string {
  const { indicator, category, organisation, source } = address;
  return [keptSheetKey(address), indicator, category, organisation ?? '', source ?? ''].join('\n');
}

/** Sent without a further word of its person. */
export function isReady({ wish, refusal }: KeptCell): boolean {
  return wish.kind !== 'held' && refusal === null;
}

import type { Sheet } from '@/lib/api/sheet-schema';
import { canonicalJson } from '@/lib/canonical-json';
import type { EarlierValue } from '@/lib/hint/value-hints';
import type { Locale } from '@/lib/locale';
import { separators } from '@/lib/numbers/format';
import { type CellText, cellTextOf, isSameText } from '@/lib/observation/cell-text';
import type { ObservedValue, Seen } from '@/lib/observation/observation-input';
import { type BlockReading, type ReadCell, readCell } from '@/lib/observation/read-cell';
import type { ChangeReason, ReviewState } from '@/lib/observation/review-state';

/** An indicator of a sheet, with what is aimed at in its place. */
export type SheetIndicator = Sheet['indicators'][number];

/** The value that stands in a cell: the one being worked on, else the approved one. */
export interface StandingCell {
  readonly id: number;
  readonly revision: number;
  readonly reviewState: ReviewState;
  readonly value: ObservedValue;
  readonly enteredBy: string | null;
  readonly enteredAt: string;
  readonly returnedReason: string | null;
  /** Set where the value corrects an approved one. */
  readonly change: Change | null;
}

export interface Change {
  readonly reason: ChangeReason;
  readonly words: string;
}

export interface SheetCell {
  /** Tells it from the other cells of its sheet. */
  readonly key: string;
  /** `code@edition`. */
  readonly place: string;
  readonly indicator: string;
  readonly category: string;
  readonly organisation: string | null;
  readonly source: string | null;
  readonly rule: SheetIndicator;
  readonly standing: StandingCell | null;
  /** The approved value of the period before. */
  readonly previous: ObservedValue | null;
  /** Of the same cell in earlier periods, oldest first. */
  readonly earlier: readonly EarlierValue[];
  /** The person may enter it, and the period is open. */
  readonly isOpen: boolean;
}

/** How the numbers of one pasted block are read. */
export interface ReadingOfBlock extends BlockReading {
  /** Tells it from the other blocks of the sheet. */
  readonly block: number;
}

/** Of a number that is written as the language writes it, so that it is never read as another one. */
export function writtenIn(locale: Locale): ReadingOfBlock {
  return { block: 0, decimalMark: separators[locale].decimal === ',' ? ',' : '.' };
}

/** What a person has typed in a cell, and what stood there when they began. */
export interface Draft {
  readonly text: CellText;
  readonly seen: Seen | null;
  readonly change: { readonly reason: ChangeReason | ''; readonly words: string };
  /** Null where it was typed by hand, which is read as everything typed by hand on the sheet. */
  readonly reading: ReadingOfBlock | null;
}

export interface TypedCell {
  readonly cell: SheetCell;
  readonly text: CellText;
  /** The text as it would stand untouched. */
  readonly shown: CellText;
  readonly read: ReadCell;
  /** What was known of its numbers when they were read. */
  readonly readAs: BlockReading;
  readonly draft: Draft | null;
  /** Says something other than what is saved. */
  readonly isChanged: boolean;
  /** Someone else saved another value after this person began to type. */
  readonly isOvertaken: boolean;
  /** Changes an approved value, which asks for a reason. */
  readonly asksWhy: boolean;
}

interface Reading {
  readonly locale: Locale;
  /** How what is typed by hand is read. */
  readonly byHand: BlockReading;
}

/** A cell with what was typed in it, read. */
export function typedCell(cell: SheetCell, draft: Draft | null, reading: Reading): TypedCell {
  const { rule, standing } = cell;
  const { locale } = reading;
  const stored = standing?.value ?? null;
  const shown = cellTextOf(stored, rule, locale);
  const text = draft?.text ?? shown;
  const readAs = draft?.reading ?? reading.byHand;
  const read = readCell(text, { ...readAs, rule, stored, shown, locale });
  const isChanged = draft !== null && !saysTheSame(read, stored) && !isSameText(text, shown);
  return {
    cell,
    text,
    shown,
    read,
    readAs,
    draft,
    isChanged,
    isOvertaken: isChanged && !isSeen(draft, standing),
    asksWhy: isChanged && standing?.reviewState === 'approved',
  };
}

export function seenOf(standing: StandingCell | null): Seen | null {
  return standing && { id: standing.id, revision: standing.revision };
}

/** The draft a cell starts with when its first key is pressed. */
export function newDraft(cell: SheetCell, shown: CellText): Draft {
  const { standing } = cell;
  return {
    text: shown,
    seen: seenOf(standing),
    change: standing?.change ?? { reason: '', words: '' },
    reading: null,
  };
}

function saysTheSame(read: ReadCell, stored: ObservedValue | null): boolean {
  if (read.kind === 'empty') return stored === null;
  return (
    read.kind === 'value' && stored !== null && canonicalJson(read.value) === canonicalJson(stored)
  );
}

function isSeen(draft: Draft | null, standing: StandingCell | null): boolean {
  const seen = draft?.seen ?? null;
  return seen?.id === standing?.id && seen?.revision === standing?.revision;
}

import { canonicalJson } from '@/lib/canonical-json';
import { groupBy } from '@/lib/group-by';
import type { Locale, Localised } from '@/lib/locale';
import { isReady, type KeptSheetAddress, keptSheetKey } from '@/lib/offline/kept-cell';
import type { Held } from '@/lib/offline/queue';

interface Conditions {
  readonly isSending: boolean;
  readonly isOffline: boolean;
  /** The session is over: what waits is sent once the same person has signed in. */
  readonly isSignedOut: boolean;
  /** The server fails at what it is sent. */
  readonly isFailing: boolean;
  /** The device has no room, or keeps nothing at all: what waits lasts as long as the page. */
  readonly isVolatile: boolean;
  /** Another tab runs a newer version of the app. */
  readonly isOutdated: boolean;
}

/** A sheet with values that the server does not have. */
export interface WaitingSheet {
  readonly key: string;
  readonly address: KeptSheetAddress;
  /** Of the screen on which they were typed, which is the one that reads them. */
  readonly locale: Locale;
  readonly place: Localised;
  readonly period: string;
  readonly ready: number;
  readonly held: number;
}

export interface DeviceState {
  readonly is: Conditions;
  /** Values that are sent as soon as they can be. */
  readonly ready: number;
  /** Values that wait for their person: unread, refused, overtaken, or to be explained. */
  readonly held: number;
  readonly sheets: readonly WaitingSheet[];
}

const nothingTheMatter: Conditions = {
  isSending: false,
  isOffline: false,
  isSignedOut: false,
  isFailing: false,
  isVolatile: false,
  isOutdated: false,
};

export const idleState: DeviceState = { is: nothingTheMatter, ready: 0, held: 0, sheets: [] };

export function stateOf({ cells }: Held, is: Partial<Conditions>): DeviceState {
  const bySheet = groupBy(cells, ({ address, locale }) => `${keptSheetKey(address)}\n${locale}`);
  const sheets = [...bySheet].flatMap(([key, ofSheet]): WaitingSheet[] => {
    const [first] = ofSheet;
    if (!first) return [];
    const ready = ofSheet.filter(isReady).length;
    const { programme, place, period } = first.address;
    return [
      {
        key,
        address: { programme, place, period },
        locale: first.locale,
        place: first.sheet.place,
        period: first.sheet.period,
        ready,
        held: ofSheet.length - ready,
      },
    ];
  });
  const sum = (of: (sheet: WaitingSheet) => number) =>
    sheets.reduce((total, sheet) => total + of(sheet), 0);
  return {
    is: { ...nothingTheMatter, ...is },
    ready: sum(({ ready }) => ready),
    held: sum(({ held }) => held),
    sheets,
  };
}

/** So that nothing is drawn again, and nothing said again, where nothing changed. */
export function sameState(a: DeviceState, b: DeviceState): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

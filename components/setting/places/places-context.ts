'use client';

import { createContext, useContext } from 'react';
import type { Notice } from '@/lib/api/notice-schema';
import type { SettingPlace } from '@/lib/api/setting/place-contract';
import type { Focus } from '../../office/use-focus';

export interface PlacesSetting {
  /** The whole place set, those of the programme first. */
  readonly places: readonly SettingPlace[];
  readonly focus: Focus;
  /** Says what was done and, once the page shows it, moves the focus to `next`. */
  readonly settle: (done: string, next: string, notices?: readonly Notice[]) => void;
  /** Puts the places of the programme in this order, new ones among them. */
  readonly arrange: (keys: readonly string[], key: string, done: string) => void;
  /** What could not be arranged, and the place it was asked of. */
  readonly refused: { readonly key: string; readonly error: Error } | null;
}

const PlacesContext = createContext<PlacesSetting | null>(null);

export const PlacesProvider = PlacesContext.Provider;

export function usePlaces(): PlacesSetting {
  const setting = useContext(PlacesContext);
  if (!setting) throw new Error('A place stands among the places.');
  return setting;
}

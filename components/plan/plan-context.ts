import { createContext, use } from 'react';

/** What the cells of the grid are named by, the same for all of them. */
export interface PlanWords {
  /** Names by the key of a place, the code of an organisation, the code of a breakdown. */
  readonly places: ReadonlyMap<string, string>;
  readonly organisations: ReadonlyMap<string, string>;
  readonly breakdowns: ReadonlyMap<string, string>;
}

const PlanContext = createContext<PlanWords | null>(null);
export const PlanWordsProvider = PlanContext.Provider;

export function usePlanWords() {
  const words = use(PlanContext);
  if (!words) throw new Error('Only to be used inside a plan.');
  return { ...words, placeName: (key: string) => words.places.get(key) ?? key };
}

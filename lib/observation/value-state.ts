/** SDMX CL_OBS_STATUS letters; `not-planned` and `not-specified` have none of their own. */
export const valueStateLetters = {
  reported: 'A',
  estimated: 'E',
  provisional: 'P',
  break: 'B',
  missing: 'O',
  'not-collected': 'L',
  'not-applicable': 'M',
  suppressed: 'Q',
  'not-planned': null,
  'not-specified': null,
} as const;

export type ValueState = keyof typeof valueStateLetters;

/** States an observation can be stored in; the others are conclusions about a cell. */
export const storedValueStates = [
  'reported',
  'estimated',
  'provisional',
  'break',
  'not-collected',
  'not-applicable',
] as const satisfies readonly ValueState[];
export type StoredValueState = (typeof storedValueStates)[number];

/** States in which an observation carries a value. Zero is a value. */
export const valuedStates = ['reported', 'estimated', 'provisional', 'break'] as const;
export type ValuedState = (typeof valuedStates)[number];

export function carriesValue(state: ValueState): state is ValuedState {
  return (valuedStates as readonly ValueState[]).includes(state);
}

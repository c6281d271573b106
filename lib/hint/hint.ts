/** What is asked about a value that is possible and unusual. Each has words in every language. */
export const hintRules = [
  'jump',
  'same-as-last',
  'below-earlier',
  'beyond-target',
  'parts-differ',
  'above-population',
] as const;
export type HintRule = (typeof hintRules)[number];

/** The rule, and the numbers it compared: in the indicator's unit, shares as fractions. */
export type Hint =
  | {
      readonly rule: 'jump';
      readonly value: number;
      /** The usual range, and how many earlier values it comes from. */
      readonly low: number;
      readonly high: number;
      readonly from: number;
      /** What was compared is the gain since the value before. */
      readonly isOfGain: boolean;
    }
  | { readonly rule: 'same-as-last'; readonly value: number }
  | { readonly rule: 'below-earlier'; readonly value: number; readonly earlier: number }
  | { readonly rule: 'beyond-target'; readonly value: number; readonly target: number }
  | { readonly rule: 'parts-differ'; readonly value: number; readonly parts: number }
  | { readonly rule: 'above-population'; readonly value: number; readonly population: number };

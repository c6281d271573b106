import type { Locale } from '@/lib/locale';
import { isolated } from '@/lib/numbers/format';
import { numberWords, type WordedRule } from '@/lib/observation/value-words';
import type { Say } from '@/lib/say';
import type { Hint } from './hint';

/**
 * The rule of a hint and the numbers it compared, in one language.
 * @param say speaks the namespace `entry` in the same language
 */
export function hintWords(hint: Hint, rule: WordedRule, locale: Locale, say: Say): string {
  const number = (value: number) => isolated(numberWords(value, rule, locale));
  const whole = (value: number) => isolated(numberWords(value, { ...rule, kind: 'count' }, locale));
  const value = number(hint.value);
  switch (hint.rule) {
    case 'jump': {
      const { low, high, from, isOfGain } = hint;
      const range = { value, low: number(low), high: number(high), from };
      return say(isOfGain ? 'hints.jumpOfGain' : 'hints.jump', range);
    }
    case 'same-as-last':
      return say('hints.sameAsLast', { value });
    case 'below-earlier':
      return say('hints.belowEarlier', { value, earlier: number(hint.earlier) });
    case 'beyond-target':
      return say('hints.beyondTarget', { value, target: number(hint.target) });
    case 'parts-differ':
      return say('hints.partsDiffer', { value, parts: number(hint.parts) });
    case 'above-population': {
      const { population } = hint;
      return say('hints.abovePopulation', {
        value: whole(hint.value),
        population: whole(population),
      });
    }
  }
}

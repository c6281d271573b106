import type { Direction } from '@/lib/indicator/vocabulary';
import { subtract } from '@/lib/numbers/add';

/** value ÷ target as a fraction, where higher is better; null at target 0. */
export function achievementOf(value: number, target: number, direction: Direction): number | null {
  return direction === 'higher' && target !== 0 ? value / target : null;
}

/** (value − start) ÷ (target − start) as a fraction, the same in both directions. */
export function progressOf(value: number, start: number | null, target: number): number | null {
  if (start === null || target === start) return null;
  // Adding 0 makes a negative zero a plain one.
  return subtract(value, start) / subtract(target, start) + 0;
}

/** Shows on which half of a line something would be let go. */
export function dropLook(half: 'upper' | 'lower' | null): string {
  if (half === 'upper') return 'shadow-[0_-2px_0_var(--brand)]';
  if (half === 'lower') return 'bg-brand-soft shadow-[0_2px_0_var(--brand)]';
  return '';
}

const looks = {
  strong: 'border-brand bg-brand text-on-brand hover:opacity-90',
  plain: 'border-line bg-card text-ink hover:bg-brand-soft',
  danger: 'border-clay bg-card text-clay hover:bg-clay-soft',
} as const;

const sizes = {
  normal: 'min-h-10 px-4 py-1.5 text-[0.9375rem]',
  small: 'min-h-8 px-2.5 py-0.5 text-sm',
} as const;

export type ButtonLook = keyof typeof looks;
export type ButtonSize = keyof typeof sizes;

/** How a button looks, also where it is a link to another page. */
export function buttonLook(look: ButtonLook = 'strong', size: ButtonSize = 'normal'): string {
  return `rounded-control border font-semibold disabled:cursor-progress disabled:opacity-60 ${sizes[size]} ${looks[look]}`;
}

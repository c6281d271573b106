import type { ComponentProps } from 'react';

const looks = {
  strong: 'border-brand bg-brand text-on-brand hover:opacity-90',
  plain: 'border-line bg-card text-ink hover:bg-brand-soft',
  danger: 'border-clay bg-card text-clay hover:bg-clay-soft',
} as const;

const sizes = {
  normal: 'min-h-10 px-4 py-1.5 text-[0.9375rem]',
  small: 'min-h-8 px-2.5 py-0.5 text-sm',
} as const;

export function Button({
  look = 'strong',
  size = 'normal',
  className = '',
  type = 'button',
  ...rest
}: ComponentProps<'button'> & { look?: keyof typeof looks; size?: keyof typeof sizes }) {
  return (
    <button
      type={type}
      className={`rounded-control border font-semibold disabled:cursor-progress disabled:opacity-60 ${sizes[size]} ${looks[look]} ${className}`}
      {...rest}
    />
  );
}

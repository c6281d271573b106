import type { ReactNode } from 'react';

export type PillTone = 'plain' | 'good' | 'bad' | 'waiting' | 'brand';

const tones: Readonly<Record<PillTone, string>> = {
  plain: 'bg-sand text-soft',
  good: 'bg-mint-soft text-mint',
  bad: 'bg-clay-soft text-clay',
  waiting: 'bg-saffron-soft text-saffron-word',
  brand: 'bg-brand-soft text-brand',
};

/** A short word on a soft ground. The word carries the meaning; `mark` adds a shape to it. */
export function Pill({
  tone = 'plain',
  mark,
  children,
}: {
  tone?: PillTone;
  mark?: ReactNode;
  children: ReactNode;
}) {
  return (
    <span
      className={`pill inline-flex items-baseline gap-1.5 rounded-full px-2.5 py-0.5 text-[0.8125rem] font-semibold ${tones[tone]}`}
    >
      {mark}
      <span>{children}</span>
    </span>
  );
}

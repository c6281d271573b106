import type { ReactNode } from 'react';

export type StatusShape =
  | 'diamond'
  | 'disc'
  | 'triangle'
  | 'open-diamond'
  | 'ring'
  | 'part-disc'
  | 'hatched-square';

const shapes: Readonly<Record<StatusShape, ReactNode>> = {
  diamond: <path d="M6 .5 11.5 6 6 11.5.5 6Z" fill="currentColor" />,
  disc: <circle cx="6" cy="6" r="5" fill="currentColor" />,
  triangle: <path d="M6 .8 11.6 11H.4Z" fill="currentColor" />,
  'open-diamond': (
    <path d="M6 1.2 10.8 6 6 10.8 1.2 6Z" fill="none" stroke="currentColor" strokeWidth="1.4" />
  ),
  ring: <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.4" />,
  'part-disc': (
    <>
      <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <path d="M6 6V1.5A4.5 4.5 0 0 1 10.5 6Z" fill="currentColor" />
    </>
  ),
  'hatched-square': (
    <path
      d="M1 1h10v10H1ZM1 5l4-4M1 9l8-8M3 11l8-8M7 11l4-4"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.1"
    />
  ),
};

/** The shape that goes with a status word; drawn, since not every font has these characters. */
export function StatusMark({ shape }: { shape: StatusShape }) {
  return (
    <svg viewBox="0 0 12 12" className="size-[0.7em] shrink-0" aria-hidden="true">
      {shapes[shape]}
    </svg>
  );
}

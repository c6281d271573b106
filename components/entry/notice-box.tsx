import type { ReactNode } from 'react';

const tones = {
  bad: 'bg-clay-soft text-clay',
  waiting: 'bg-saffron-soft text-saffron-word',
} as const;

/** Something said about one cell, under its row. */
export function NoticeBox({
  tone,
  label,
  children,
}: {
  tone: keyof typeof tones;
  /** The cell's column, where a row has more than one. */
  label: string | null;
  children: ReactNode;
}) {
  return (
    <div
      className={`flex flex-wrap items-center gap-x-3 gap-y-2 rounded-control px-3 py-2 text-sm ${tones[tone]}`}
    >
      {label && <strong className="font-semibold">{label}</strong>}
      {children}
    </div>
  );
}

import type { ReactNode } from 'react';
import type { RowCell } from './row-view';

const tones = {
  bad: 'bg-clay-soft text-clay',
  waiting: 'bg-saffron-soft text-saffron-word',
} as const;

/** Something said about one cell, under its table; the name of the cell leads to it. */
export function NoticeBox({
  tone,
  at,
  label = null,
  children,
}: {
  tone: keyof typeof tones;
  at?: RowCell;
  /** What it is about, where that is not one cell. */
  label?: string | null;
  children: ReactNode;
}) {
  return (
    <div
      className={`flex flex-wrap items-center gap-x-3 gap-y-2 rounded-control px-3 py-2 text-sm ${tones[tone]}`}
    >
      {at && (
        <button
          type="button"
          onClick={() => document.getElementById(at.id)?.focus()}
          className="text-start font-semibold hover:underline"
        >
          <bdi>{at.name}</bdi>
        </button>
      )}
      {label && <strong className="font-semibold">{label}</strong>}
      {children}
    </div>
  );
}

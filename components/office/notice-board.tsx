'use client';

import { usePathname } from 'next/navigation';
import { createContext, type ReactNode, useContext, useState } from 'react';
import type { Notice } from '@/lib/api/notice-schema';
import { useErrorWords } from './error-words';

interface Said {
  readonly words: string;
  readonly doubts: readonly string[];
  /** The address of the page it is for. */
  readonly at: string;
  readonly number: number;
}

interface Beside {
  /** The page that is to say it, where it is another than this. */
  readonly at?: string;
  /** What is worth knowing about it. */
  readonly notices?: readonly Notice[];
}

type Say = (words: string, beside?: Beside) => void;

type Put = (said: Omit<Said, 'number'>) => void;

interface Board {
  readonly put: Put;
  /** Whether something is said on this page. */
  readonly isSaid: boolean;
}

const NoticeContext = createContext<Board | null>(null);

/** One live region for all pages below it, so that a page can say what the one before did. */
export function NoticeBoard({ children }: { children: ReactNode }) {
  const pathname = usePathname();
  const [said, setSaid] = useState<Said | null>(null);
  const put: Put = (next) =>
    setSaid((earlier) => ({ ...next, number: (earlier?.number ?? 0) + 1 }));
  const isSaid = said?.at === pathname && said.words !== '';
  const look = 'rounded-control border px-3 py-2 text-sm font-medium';
  return (
    <NoticeContext value={{ put, isSaid }}>
      <div role="status" className="no-print sticky top-2 z-[6]">
        {isSaid && (
          <div key={said.number} className="mb-4 grid gap-1.5">
            <p className={`${look} border-mint bg-mint-soft text-mint`}>
              <span aria-hidden="true">● </span>
              {said.words}
            </p>
            {said.doubts.map((doubt) => (
              <p key={doubt} className={`${look} border-current bg-saffron-soft text-saffron-word`}>
                {doubt}
              </p>
            ))}
          </div>
        )}
      </div>
      {children}
    </NoticeContext>
  );
}

function useBoard(): Board {
  const board = useContext(NoticeContext);
  if (!board) throw new Error('A notice is said on a board.');
  return board;
}

/** Says what was done, here or on the page that is opened next; '' takes it back. */
export function useNotice(): Say {
  const { put } = useBoard();
  const here = usePathname();
  // In the texts of who says it: the board has none of a page.
  const doubt = useErrorWords();
  return (words, { at = here, notices = [] } = {}) =>
    put({ words, doubts: notices.map(doubt), at });
}

/** Whether the page was opened with something to say, which stays so while it is open. */
export function useArrivedWithNotice(): boolean {
  const { isSaid } = useBoard();
  return useState(isSaid)[0];
}

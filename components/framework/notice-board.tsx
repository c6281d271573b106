'use client';

import { usePathname } from 'next/navigation';
import { createContext, type ReactNode, useContext, useState } from 'react';

interface Notice {
  readonly words: string;
  /** The address of the page it is for. */
  readonly at: string;
  readonly number: number;
}

type Say = (words: string, at?: string) => void;

interface Board {
  readonly say: Say;
  /** Whether something is said on this page. */
  readonly isSaid: boolean;
}

const NoticeContext = createContext<Board | null>(null);

/** One live region for all pages of the framework, so that a page can say what the one before did. */
export function NoticeBoard({ children }: { children: ReactNode }) {
  const pathname = usePathname();
  const [notice, setNotice] = useState<Notice | null>(null);
  const say: Say = (words, at = pathname) =>
    setNotice((earlier) => ({ words, at, number: (earlier?.number ?? 0) + 1 }));
  const isSaid = notice?.at === pathname && notice.words !== '';
  return (
    <NoticeContext value={{ say, isSaid }}>
      <div role="status" className="no-print sticky top-2 z-[6]">
        {isSaid && (
          <p
            key={notice.number}
            className="mb-4 rounded-control border border-mint bg-mint-soft px-3 py-2 text-sm font-medium text-mint"
          >
            <span aria-hidden="true">● </span>
            {notice.words}
          </p>
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
  return useBoard().say;
}

/** Whether the page was opened with something to say, which stays so while it is open. */
export function useArrivedWithNotice(): boolean {
  const { isSaid } = useBoard();
  return useState(isSaid)[0];
}

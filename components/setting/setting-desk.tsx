'use client';

import { useRouter } from 'next/navigation';
import { createContext, type ReactNode, use, useState } from 'react';
import type { Notice } from '@/lib/api/notice-schema';
import type { Locale } from '@/lib/locale';
import { useErrorWords } from '../office/error-words';

interface Setting {
  /** The programme's slug. */
  readonly programme: string;
  readonly locale: Locale;
  /** Says what was done, with what is worth knowing about it. */
  readonly say: (done: string, notices?: readonly Notice[]) => void;
  /** Says it, and shows the page as it is now. */
  readonly tell: (done: string, notices?: readonly Notice[]) => void;
}

const SettingContext = createContext<Setting | null>(null);

export function useSetting(): Setting {
  const setting = use(SettingContext);
  if (!setting) throw new Error('Only to be used inside a SettingDesk.');
  return setting;
}

/** The frame of one tab of the setting, with the only live region in it. */
export function SettingDesk({
  programme,
  locale,
  children,
}: {
  programme: string;
  locale: Locale;
  children: ReactNode;
}) {
  const router = useRouter();
  const words = useErrorWords();
  const [said, setSaid] = useState<{ done: string; notices: readonly Notice[] } | null>(null);

  function say(done: string, notices: readonly Notice[] = []) {
    setSaid({ done, notices });
  }

  function tell(done: string, notices?: readonly Notice[]) {
    say(done, notices);
    router.refresh();
  }

  return (
    <SettingContext value={{ programme, locale, say, tell }}>
      <div role="status" className="sticky top-2 z-10 mb-4 grid gap-1.5 empty:hidden">
        {said && (
          <p className="rounded-control border border-current bg-mint-soft px-3 py-2 text-sm font-medium text-mint">
            {said.done}
          </p>
        )}
        {said?.notices.map((notice) => (
          <p
            key={notice.words + JSON.stringify(notice.params)}
            className="rounded-control border border-current bg-saffron-soft px-3 py-2 text-sm font-medium text-saffron-word"
          >
            {words(notice)}
          </p>
        ))}
      </div>
      {children}
    </SettingContext>
  );
}

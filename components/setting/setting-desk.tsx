'use client';

import { useRouter } from 'next/navigation';
import { createContext, type ReactNode, use } from 'react';
import type { Notice } from '@/lib/api/notice-schema';
import type { Locale } from '@/lib/locale';
import { useNotice } from '../office/notice-board';

interface Place {
  /** The programme's slug. */
  readonly programme: string;
  readonly locale: Locale;
}

interface Setting extends Place {
  /** Says what was done, with what is worth knowing about it. */
  readonly say: (done: string, notices?: readonly Notice[]) => void;
  /** Says it, and shows the page as it is now. */
  readonly tell: (done: string, notices?: readonly Notice[]) => void;
}

const SettingContext = createContext<Place | null>(null);

export function useSetting(): Setting {
  const place = use(SettingContext);
  if (!place) throw new Error('Only to be used inside a SettingDesk.');
  const router = useRouter();
  const onBoard = useNotice();
  const say: Setting['say'] = (done, notices = []) => onBoard(done, { notices });
  return {
    ...place,
    say,
    tell: (done, notices) => {
      say(done, notices);
      router.refresh();
    },
  };
}

/** One tab of the setting: which programme it is of, in which language. */
export function SettingDesk({ programme, locale, children }: Place & { children: ReactNode }) {
  return <SettingContext value={{ programme, locale }}>{children}</SettingContext>;
}

import type { FigureStatus } from '@/lib/release/figure';

export type StatusTone = 'plain' | 'good' | 'bad';
export type StatusShape = 'diamond' | 'disc' | 'triangle' | 'open-diamond' | 'ring';

/** The shape and tone that go with each status word; the word always stands beside them. */
export const statusLooks: Readonly<Record<FigureStatus, { shape: StatusShape; tone: StatusTone }>> =
  {
    ahead: { shape: 'diamond', tone: 'good' },
    exceeded: { shape: 'diamond', tone: 'good' },
    'on-track': { shape: 'disc', tone: 'good' },
    met: { shape: 'disc', tone: 'good' },
    kept: { shape: 'disc', tone: 'good' },
    behind: { shape: 'triangle', tone: 'bad' },
    'not-met': { shape: 'triangle', tone: 'bad' },
    'not-kept': { shape: 'triangle', tone: 'bad' },
    'no-target': { shape: 'open-diamond', tone: 'plain' },
    'cannot-be-judged': { shape: 'ring', tone: 'plain' },
  };

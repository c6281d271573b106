import { describe, expect, it } from 'vitest';
import type { FigureStatus } from '@/lib/release/figure';
import { deviationOf } from './deviation';

const bands = { aheadFrom: 1.15, onTrackFrom: 0.85 };
const of = (status: FigureStatus, progress: number | null = null) =>
  deviationOf({ status, progress, achievement: null }, bands);

describe('what is to be explained', () => {
  it('is a status off track, whatever the way made', () => {
    expect([of('behind', 0.9), of('ahead', 0.2), of('not-kept')]).toEqual([
      'behind',
      'ahead',
      'behind',
    ]);
  });

  it.each([
    ['not-met', 0.84, 'behind'],
    ['not-met', 0.85, null],
    ['not-met', null, 'behind'],
    ['exceeded', 1.15, 'ahead'],
    ['exceeded', 1.14, null],
    ['exceeded', null, null],
  ] as const)('once a phase is over lies outside the bands: %s at %s', (status, progress, kind) => {
    expect(of(status, progress)).toBe(kind);
  });

  it('is nothing where all is well, nothing is aimed at, or nobody can judge', () => {
    const silent = ['met', 'kept', 'on-track', 'no-target', 'cannot-be-judged'] as const;
    expect(silent.map((status) => of(status, 0.1))).toEqual(silent.map(() => null));
  });

  it('takes the share of the target where no way from a start is known', () => {
    const judged = { status: 'not-met', progress: null, achievement: 0.9 } as const;
    expect(deviationOf(judged, bands)).toBeNull();
    expect(deviationOf({ ...judged, achievement: 0.5 }, bands)).toBe('behind');
  });
});

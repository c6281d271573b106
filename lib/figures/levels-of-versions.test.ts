import { describe, expect, it } from 'vitest';
import { english, type TestProgramme, testChange, testFigures } from './snapshot-testing';

describe('a level of an earlier version', () => {
  const levels = (from: number, ...codes: readonly string[]) =>
    codes.map((code, at) => ({ id: from + at, code, ordinal: at + 1 }));
  const stages = { kind: 'milestone', accumulation: 'snapshot', aggregation: 'none' } as const;
  const before = { indicatorVersionId: 1 };
  const given = (gone: string): TestProgramme => ({
    phases: ['I 2020-01-01 2021-12-31', 'II 2022-01-01 2023-12-31'],
    indicator: { ...stages, levels: levels(10, 'planned', 'scoped', 'drafted', 'adopted') },
    earlierVersion: { ...stages, levels: levels(1, 'planned', gone, 'adopted') },
    targets: ['I', 'II'].map((phase) => ({ phase, levelId: 12 })),
    values: [
      ['A', '2021-Q1', { levelId: 2 }, before],
      ['B', '2021-Q2', { levelId: 1 }, before],
      ['A', '2022-Q1', { levelId: 2 }, before],
      ['B', '2022-Q2', { levelId: 12 }],
    ],
  });

  it('lies where it lies now, though another one was put before it', () => {
    const change = testChange(given('drafted'));
    expect(english(change.inWords)).toContain('1 of 2, then 2 of 2');
    const figures = testFigures(given('drafted'));
    expect(figures.at({ phase: 'II' })?.value.atLevel).toEqual({ reached: 2, of: 2 });
    expect(figures.at({ phase: 'II' })?.status.code).toBe('met');
  });

  it('is not counted among others where there is no such level any more', () => {
    const figures = testFigures(given('sketched'));
    expect(figures.at({ phase: 'II', place: 'A' })?.value.levelCode).toBe('sketched');
    expect(figures.at({ phase: 'II' })?.value.atLevel).toBeNull();
    expect(english(figures.at({ phase: 'II' })?.refusal)).toContain('definition');
  });
});

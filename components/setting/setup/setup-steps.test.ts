import { describe, expect, test } from 'vitest';
import type { SetupStep } from '@/lib/api/setting/setup-contract';
import { nextStep, stepAt } from './setup-steps';

const setup = (...done: SetupStep[]) => ({ done, hasValues: false });

describe('the setting up of a programme', () => {
  test('goes on with the first step that is not done, whatever was done after it', () => {
    expect(nextStep(setup())).toBe('time');
    expect(nextStep(setup('time', 'results'))).toBe('places');
    expect(
      nextStep(setup('time', 'places', 'results', 'indicators', 'plan', 'targets')),
    ).toBeNull();
  });

  test('knows which step is done where', () => {
    expect(stepAt('/en/office/p/framework/plan', '/en/office/p/framework')).toBe('plan');
    expect(stepAt('/en/office/p/framework', '/en/office/p/framework')).toBeNull();
  });
});

import { type Setup, type SetupStep, setupSteps } from '@/lib/api/setting/setup-contract';

/** Where each step is done, below the address of the framework. */
export const stepPaths: Readonly<Record<SetupStep, string>> = {
  time: '/time',
  places: '/places',
  results: '/results/new',
  indicators: '/indicators/new',
  plan: '/plan',
  targets: '/targets',
};

export const isDone = ({ done }: Setup, step: SetupStep) => done.includes(step);

/** The first step that is not done; null once all of them are. */
export function nextStep(setup: Setup): SetupStep | null {
  return setupSteps.find((step) => !isDone(setup, step)) ?? null;
}

/** The step that is done at an address, if that is one. */
export function stepAt(pathname: string, root: string): SetupStep | null {
  return setupSteps.find((step) => pathname === root + stepPaths[step]) ?? null;
}

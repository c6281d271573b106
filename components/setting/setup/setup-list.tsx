'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { type Setup, setupSteps } from '@/lib/api/setting/setup-contract';
import { StatusMark } from '../../ui/status-mark';
import { isDone, nextStep, stepPaths } from './setup-steps';

/** Every step in its order, what it is for, and whether it is done. */
export function SetupList({ setup, root }: { setup: Setup; root: string }) {
  const t = useTranslations('guide');
  const next = nextStep(setup);
  return (
    <section aria-labelledby="setup" className="card mb-6 p-4 sm:p-6">
      <h2 id="setup" className="text-xl">
        {t('title')}
      </h2>
      <p className="text-soft">
        {t('progress', { done: setup.done.length, all: setupSteps.length })}
      </p>
      <ol className="mt-3 divide-y divide-line">
        {setupSteps.map((step, at) => {
          const isStepDone = isDone(setup, step);
          return (
            <li key={step} className="grid grid-cols-[auto_1fr] items-baseline gap-x-3 py-2.5">
              <span aria-hidden="true" className={isStepDone ? 'text-mint' : 'text-soft'}>
                <StatusMark shape={isStepDone ? 'disc' : 'ring'} />
              </span>
              <div className="min-w-0">
                <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
                  <Link
                    href={root + stepPaths[step]}
                    prefetch={false}
                    aria-current={step === next ? 'step' : undefined}
                    className="font-semibold"
                  >
                    {t('step', { number: at + 1, title: t(`steps.${step}.title`) })}
                  </Link>
                  <span className={`text-sm ${isStepDone ? 'text-mint' : 'text-soft'}`}>
                    {isStepDone ? t('done') : step === next ? t('next') : t('toDo')}
                  </span>
                </p>
                <p className="max-w-measure text-[0.9375rem] text-soft">
                  {t(`steps.${step}.text`)}
                </p>
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

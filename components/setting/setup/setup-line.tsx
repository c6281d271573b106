'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { type Setup, setupSteps } from '@/lib/api/setting/setup-contract';
import { isDone, nextStep, stepAt, stepPaths } from './setup-steps';

/** On a page of one step: what is to be done here, or where it goes on. */
export function SetupLine({
  setup,
  root,
  pathname,
}: {
  setup: Setup;
  root: string;
  pathname: string;
}) {
  const t = useTranslations('guide');
  const here = stepAt(pathname, root);
  const next = nextStep(setup);
  if (next === null) return null;
  const isToDoHere = here !== null && !isDone(setup, here);
  return (
    <section
      aria-label={t('title')}
      className="mb-4 flex flex-wrap items-baseline gap-x-3 gap-y-1 rounded-control bg-brand-soft px-3 py-2 text-[0.9375rem]"
    >
      <Link href={root} prefetch={false}>
        {t('progress', { done: setup.done.length, all: setupSteps.length })}
      </Link>
      {isToDoHere ? (
        <p>{t(`steps.${here}.text`)}</p>
      ) : (
        <p>
          {t('goesOn')}{' '}
          <Link href={root + stepPaths[next]} prefetch={false} className="font-semibold">
            {t(`steps.${next}.title`)}
          </Link>
        </p>
      )}
    </section>
  );
}

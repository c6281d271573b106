'use client';

import { useTranslations } from 'next-intl';
import { Pill, type PillTone } from '../ui/pill';
import { StatusMark, type StatusShape } from '../ui/status-mark';

export type ExplanationState = 'asked' | 'draft' | 'submitted' | 'returned' | 'approved';

const looks: Readonly<Record<ExplanationState, { tone: PillTone; shape: StatusShape }>> = {
  asked: { tone: 'waiting', shape: 'open-diamond' },
  draft: { tone: 'brand', shape: 'ring' },
  submitted: { tone: 'waiting', shape: 'part-disc' },
  returned: { tone: 'bad', shape: 'triangle' },
  approved: { tone: 'good', shape: 'disc' },
};

/** How an explanation stands, by word, shape and colour. */
export function ExplanationPill({ state }: { state: ExplanationState }) {
  const t = useTranslations('deviation.states');
  const { tone, shape } = looks[state];
  return (
    <Pill tone={tone} mark={<StatusMark shape={shape} />}>
      {t(state)}
    </Pill>
  );
}

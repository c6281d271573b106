'use client';

import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/locale';
import { isolated } from '@/lib/numbers/format';
import { listCells } from '../grid/grid-cells';
import { type Answers, answersTo, readingBy } from '../grid/reading-choices';
import { Button } from '../office/button';
import type { ReadAim } from './read-aims';
import type { Aims } from './use-aims';

type Unclear = Extract<ReadAim, { kind: 'unclear' }>;

/** Asks which number was meant, once for all the cells that are not saved; nothing is guessed. */
export function AimQuestion({
  aims,
  locale,
  onAnswered,
}: {
  aims: Aims;
  locale: Locale;
  onAnswered: () => void;
}) {
  const t = useTranslations('setting.targets.question');
  const unclear = listCells(aims.reads).flatMap(({ value }) =>
    value.kind === 'unclear' ? value : [],
  );
  const [first] = unclear;

  function readingWords(asked: Unclear, answers: Answers): string {
    const { number, decimals } = readingBy(asked, answers, locale);
    return t('reading', { number: isolated(number), decimals });
  }

  return (
    <div role="status" className="empty:hidden">
      {first && (
        <div className="mb-3 flex flex-wrap items-center gap-x-3 gap-y-2 rounded-control bg-saffron-soft px-3 py-2 text-sm text-saffron-word">
          <span>{t('ask', { text: isolated(first.text), count: unclear.length })}</span>
          {answersTo(first).map((answers) => (
            <Button
              key={JSON.stringify(answers)}
              look="plain"
              size="small"
              onClick={() => {
                aims.answer(answers);
                onAnswered();
              }}
            >
              {readingWords(first, answers)}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

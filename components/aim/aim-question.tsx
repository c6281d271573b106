'use client';

import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/locale';
import { formatNumber, isolated } from '@/lib/numbers/format';
import { readNumber } from '@/lib/numbers/read';
import { listCells } from '../grid/grid-cells';
import { Button } from '../office/button';
import type { Answers, ReadAim } from './read-aims';
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
  return (
    <div role="status" className="empty:hidden">
      {first && (
        <div className="mb-3 flex flex-wrap items-center gap-x-3 gap-y-2 rounded-control bg-saffron-soft px-3 py-2 text-sm text-saffron-word">
          <span>{t('ask', { text: isolated(first.text), count: unclear.length })}</span>
          {choicesOf(first).map((answers) => (
            <Button
              key={JSON.stringify(answers)}
              look="plain"
              size="small"
              onClick={() => {
                aims.answer(answers);
                onAnswered();
              }}
            >
              {choiceWords(first, answers, locale, t)}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

/** Whether the number is a percentage comes before what its separator is. */
function choicesOf({ text, options }: Unclear): readonly Answers[] {
  const isSaid = options.percentIn !== undefined || /[%٪﹪％]/u.test(text);
  if (options.kind === 'percent' && !isSaid) {
    return [{ percentIn: 'percent' }, { percentIn: 'fractions' }];
  }
  return [{ separatorIn: 'groups' }, { separatorIn: 'decimals' }];
}

function choiceWords(
  { text, options }: Unclear,
  answers: Answers,
  locale: Locale,
  t: ReturnType<typeof useTranslations<'setting.targets.question'>>,
): string {
  const read = readNumber(text, { ...options, ...answers });
  const value = 'value' in read ? read.value : 'readings' in read ? (read.readings[0] ?? 0) : 0;
  const isPercent = options.kind === 'percent';
  const spoken = String(Number((isPercent ? value * 100 : value).toPrecision(12)));
  const decimals = spoken.split('.')[1]?.length ?? 0;
  const number = formatNumber(value, locale, { kind: isPercent ? 'percent' : 'plain', decimals });
  return t('reading', { number: isolated(number), decimals });
}

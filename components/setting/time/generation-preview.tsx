'use client';

import { useTranslations } from 'next-intl';
import type { SettingPeriod } from '@/lib/api/setting/period-contract';
import type { SettingPhase } from '@/lib/api/setting/phase-contract';
import { generatedTitle } from '@/lib/period/generated-title';
import { generationInput } from '@/lib/period/generation-input';
import { dayLabel, periodLabel, spanLabel } from '@/lib/period/label';
import type { Say } from '@/lib/say';
import { useSetting } from '../setting-desk';
import { previewGeneration } from './preview-generation';

/** What the form, as it is filled in, would make. */
export function GenerationPreview({
  typed,
  phases,
  standing,
  startMonth,
}: {
  typed: unknown;
  phases: readonly SettingPhase[];
  standing: readonly SettingPeriod[];
  startMonth: number;
}) {
  const t = useTranslations('setting.periods');
  const say = useTranslations('periods') as Say;
  const { locale } = useSetting();
  const asked = generationInput.safeParse(typed);
  const coded = phases.map((phase) => ({ code: phase.code, span: phase }));
  const made = asked.success && previewGeneration(asked.data, { phases: coded, startMonth });
  if (!made) return <p className="text-sm text-soft">{t('preview.nothing')}</p>;
  const codes = new Set(standing.map(({ code }) => code));
  const fresh = made.periods.filter(({ code }) => !codes.has(code)).length;
  const label = ({ span, ...period }: (typeof made.periods)[number]) =>
    periodLabel(
      {
        ...{ ...span, isStated: true, reportedFrom: null, reportedTo: null },
        title: generatedTitle(period, { fr: say, en: say, ar: say }),
      },
      locale,
      say,
    );
  return (
    <div className="rounded-control bg-paper p-3">
      <p className="font-semibold">
        {t('preview.count', { count: fresh, kept: made.periods.length - fresh })}
      </p>
      {made.uncovered.map(({ from, to }) => (
        <p key={from} className="text-sm font-medium text-saffron-word">
          {t('preview.uncovered', { days: spanLabel(from, to, 'day', say) })}
        </p>
      ))}
      {made.periods.length > 0 && (
        <ol
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached by keyboard
          tabIndex={0}
          aria-label={t('preview.label')}
          className="mt-2 max-h-64 divide-y divide-line overflow-y-auto text-sm"
        >
          {made.periods.map((period) => (
            <li key={period.code} className="flex flex-wrap gap-x-4 gap-y-0.5 py-1.5">
              <span className="min-w-40 grow font-medium">{label(period)}</span>
              <span className="text-soft">
                {period.phase === null ? t('noPhase') : t('phase', { code: period.phase })}
              </span>
              <span className="text-soft">
                {period.dueOn ? t('dueOn', { day: dayLabel(period.dueOn, say) }) : t('noDue')}
              </span>
              {codes.has(period.code) && <span className="text-mint">{t('preview.stands')}</span>}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

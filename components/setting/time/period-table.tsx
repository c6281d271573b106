'use client';

import { useTranslations } from 'next-intl';
import type { SettingPeriod } from '@/lib/api/setting/period-contract';
import { dayLabel } from '@/lib/period/label';
import { periodWords } from '@/lib/period/period-words';
import type { Say } from '@/lib/say';
import { Pill } from '../../ui/pill';
import { StatusMark } from '../../ui/status-mark';
import { useSetting } from '../setting-desk';
import { PeriodActions } from './period-actions';

/** On a phone each row is a card of its own; the headings stay for screen readers. */
export function PeriodTable({ periods }: { periods: readonly SettingPeriod[] }) {
  const t = useTranslations('setting.periods');
  const say = useTranslations('periods') as Say;
  const { locale } = useSetting();
  return (
    <table className="card block w-full overflow-hidden text-[0.9375rem] md:table md:border-separate md:border-spacing-0">
      <caption className="sr-only">{t('heading')}</caption>
      <thead className="sr-only md:not-sr-only md:table-header-group">
        <tr className="text-sm text-soft">
          {(['period', 'phase', 'due', 'state', 'actions'] as const).map((column) => (
            <th key={column} scope="col" className="px-4 py-2.5 text-start font-semibold">
              {t(`columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="block md:table-row-group">
        {periods.map((period) => {
          const name = periodWords(period, locale, say);
          return (
            <tr
              key={period.code}
              className="grid gap-1.5 border-t border-line p-4 first:border-t-0 md:table-row md:p-0 md:*:border-t md:*:border-line md:*:px-4 md:*:py-2.5 md:*:align-top"
            >
              <th scope="row" className="text-start font-semibold">
                {name}
                <span className="block text-sm font-normal text-soft">
                  <bdi>{period.code}</bdi> · {t(`frequencies.${period.frequency}`)}
                </span>
              </th>
              <td className={period.phase === null ? 'text-saffron-word' : ''}>
                {period.phase === null ? t('noPhase') : t('phase', { code: period.phase })}
              </td>
              <td>{period.dueOn ? dayLabel(period.dueOn, say) : t('noDue')}</td>
              <td>
                <Pill
                  tone={period.state === 'open' ? 'good' : 'plain'}
                  mark={<StatusMark shape={period.state === 'open' ? 'disc' : 'ring'} />}
                >
                  {t(`states.${period.state}`)}
                </Pill>
              </td>
              <td>
                <PeriodActions period={period} name={name} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

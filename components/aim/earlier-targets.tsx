'use client';

import { useQuery } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'next-intl';
import type { EarlierTarget } from '@/lib/api/framework/aim-schema';
import type { Locale } from '@/lib/locale';
import { isolated } from '@/lib/numbers/format';
import { Failure } from '../office/failure';
import { answerOf, officeApi } from '../office/office-api';
import { useSetting } from '../setting/setting-desk';
import type { AimColumn, AimRow, AimView } from './aim-rows';
import { lineOf, textOf } from './aim-text';
import { type HeldAim, nothingSaid } from './said-aim';

/** Who set the target that stands, and those it replaced, each with the day and the reason. */
export function EarlierTargets({
  row,
  column,
  view,
  held,
  locale,
}: {
  row: AimRow;
  column: AimColumn;
  view: AimView;
  held: HeldAim | undefined;
  locale: Locale;
}) {
  const t = useTranslations('setting.targets.earlier');
  const format = useFormatter();
  const { programme } = useSetting();
  const { indicator } = row.line;
  const { data, error, isPending } = useQuery({
    queryKey: ['earlier-targets', programme, indicator.code, held?.setAt],
    queryFn: () =>
      answerOf(officeApi().framework.earlierTargets({ programme, indicator: indicator.code })),
  });
  const earlier = (data ?? []).filter((one) => isOf(one, row, column, view));
  const day = (at: string) => format.dateTime(new Date(at), { dateStyle: 'long' });
  const by = (name: string | null) => (name === null ? t('loaded') : isolated(name));
  return (
    <section className="grid gap-1.5 text-sm">
      <h3 className="text-[0.9375rem] font-semibold">{t('title')}</h3>
      {held?.setAt && <p>{t('since', { day: day(held.setAt), name: by(held.setBy) })}</p>}
      <Failure error={error} />
      {isPending && <p className="text-soft">{t('loading')}</p>}
      {data && earlier.length === 0 && <p className="text-soft">{t('none')}</p>}
      {earlier.length > 0 && (
        <ol className="grid gap-1.5">
          {earlier.map((one) => (
            <li key={`${one.setAt} ${one.replacedAt}`} className="border-s-2 border-line ps-2.5">
              <bdi className="font-semibold">
                {lineOf(
                  textOf({ ...nothingSaid, ...one.target }, indicator, locale),
                  indicator,
                  locale,
                )}
              </bdi>
              <span className="block text-soft">
                {t('replaced', {
                  set: day(one.setAt),
                  name: by(one.setBy),
                  replaced: day(one.replacedAt),
                })}
              </span>
              {one.replacedReason && (
                <span className="block" dir="auto">
                  {one.replacedReason}
                </span>
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function isOf(one: EarlierTarget, row: AimRow, column: AimColumn, { show, phase }: AimView) {
  const scope = show === 'periods' ? 'period' : show;
  return (
    one.scope === scope &&
    one.category === (row.category?.key ?? '') &&
    one.place === column.place &&
    one.period === column.period &&
    (scope !== 'phase' || one.phase === phase)
  );
}

'use client';

import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/locale';
import { LocalisedText } from '../releases/localised-text';
import type { AimRow } from './aim-rows';
import { unitName } from './number-body';

/** What a row is about, how it is measured, and the way to its categories. */
export function AimRowHead({
  row: {
    line: { indicator, categories },
    category,
  },
  locale,
  isOpen,
  onToggle,
}: {
  row: AimRow;
  locale: Locale;
  isOpen: boolean;
  onToggle: (code: string, isOpen: boolean) => void;
}) {
  const t = useTranslations('setting.targets');
  const unit = unitName(indicator, locale);
  return (
    <th
      scope="row"
      className="sticky start-0 z-[1] w-32 min-w-32 border-t border-line bg-card p-2 text-start align-top text-[0.8125rem] font-normal md:w-64 md:min-w-64 md:text-[0.9375rem]"
    >
      {category ? (
        <span className="block ps-4 text-soft">
          <span className="sr-only">{indicator.code} </span>
          <bdi>{category.name}</bdi>
        </span>
      ) : (
        <>
          <bdi className="font-semibold">{indicator.code}</bdi>{' '}
          <LocalisedText text={indicator.title} locale={locale} />
          <span className="block text-[0.8125rem] text-soft">
            {unit === '' ? t(`kinds.${indicator.kind}`) : <bdi>{unit}</bdi>}
          </span>
          {categories.length > 0 && (
            <button
              type="button"
              // Alt with the arrows does the same from any cell of the row: one stop for Tab is enough.
              tabIndex={-1}
              aria-expanded={isOpen}
              aria-label={t('categoriesOf', { indicator: indicator.code })}
              onClick={() => onToggle(indicator.code, !isOpen)}
              className="mt-1 cursor-pointer text-[0.8125rem] font-semibold text-brand hover:underline"
            >
              <span aria-hidden="true">{isOpen ? '▾ ' : '▸ '}</span>
              {t('categories', { count: categories.length })}
            </button>
          )}
        </>
      )}
    </th>
  );
}

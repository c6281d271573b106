'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { VocabularyWithTerms } from '@/lib/api/framework/tag-schema';
import { languageNames, locales } from '@/lib/locale';
import { Button } from '../../office/button';
import { LocalisedText } from '../../releases/localised-text';
import { Pill } from '../../ui/pill';
import { useSetting } from '../setting-desk';
import { VocabularyDialog } from './vocabulary-dialog';

const mostShown = 300;

/** One vocabulary: where it is found, how much of it there is in each language, and its codes. */
export function VocabularyItem({ vocabulary }: { vocabulary: VocabularyWithTerms }) {
  const t = useTranslations('setting.tags.vocabulary');
  const { locale } = useSetting();
  const [isOpen, setIsOpen] = useState(false);
  const [isLoading, setIsLoading] = useState(false);
  const { code, title, uri, edition, isOwn, terms } = vocabulary;
  return (
    <li className="grid gap-2 p-4">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <h3 className="flex min-w-0 flex-wrap items-baseline gap-x-3 gap-y-1">
          <span>
            <bdi className="text-soft">{code}</bdi> <LocalisedText text={title} locale={locale} />
          </span>
          <Pill>{isOwn ? t('own') : t('shared')}</Pill>
        </h3>
        {isOwn && (
          <Button
            look="plain"
            size="small"
            aria-label={t('reloadLabel', { code })}
            onClick={() => setIsLoading(true)}
          >
            {t('reload')}
          </Button>
        )}
      </div>
      {(uri || edition) && (
        <p className="flex flex-wrap gap-x-4 text-sm text-soft">
          {edition && <span>{t('editionIs', { edition })}</span>}
          {uri && (
            <a href={uri} rel="noreferrer" dir="ltr" className="min-w-0 break-all">
              {uri}
            </a>
          )}
        </p>
      )}
      <ul className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
        {locales.map((language) => {
          const inLanguage = terms.filter(({ label }) => label[language]);
          const unofficial = inLanguage.filter((one) => one.unofficial.includes(language)).length;
          return (
            <li key={language}>
              <span className="font-semibold">{languageNames[language]}</span>{' '}
              {t('labels', { count: inLanguage.length })}
              {unofficial > 0 && (
                <span className="text-saffron-word">
                  {' '}
                  · {t('unofficial', { count: unofficial })}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary className="cursor-pointer text-sm font-semibold text-brand">
          {t('codes', { count: terms.length })}
        </summary>
        {isOpen && (
          <ul className="mt-2 grid gap-1 text-sm sm:grid-cols-2">
            {terms.slice(0, mostShown).map((term) => (
              <li key={term.code}>
                <bdi className="font-semibold">{term.code}</bdi>{' '}
                <LocalisedText text={term.label} locale={locale} />
                {term.unofficial.includes(locale) && (
                  <span className="text-saffron-word"> · {t('isUnofficial')}</span>
                )}
              </li>
            ))}
            {terms.length > mostShown && (
              <li className="text-soft">{t('more', { count: terms.length - mostShown })}</li>
            )}
          </ul>
        )}
      </details>
      {isLoading && (
        <VocabularyDialog vocabulary={vocabulary} onClose={() => setIsLoading(false)} />
      )}
    </li>
  );
}

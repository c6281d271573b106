'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { VocabularyWithTerms } from '@/lib/api/framework/tag-schema';
import { Button } from '../../office/button';
import { SectionHead } from '../section-head';
import { VocabularyDialog } from './vocabulary-dialog';
import { VocabularyItem } from './vocabulary-item';

/** The vocabularies terms come from: shared ones, and those loaded for this programme. */
export function VocabularySection({
  vocabularies,
}: {
  vocabularies: readonly VocabularyWithTerms[];
}) {
  const t = useTranslations('setting.tags.vocabulary');
  const [isLoading, setIsLoading] = useState(false);
  return (
    <section aria-labelledby="vocabularies" className="mb-8">
      <SectionHead id="vocabularies" title={t('heading')} lead={t('lead')}>
        <Button onClick={() => setIsLoading(true)}>{t('load')}</Button>
      </SectionHead>
      <ul className="card divide-y divide-line">
        {vocabularies.map((one) => (
          <VocabularyItem key={one.code} vocabulary={one} />
        ))}
      </ul>
      {isLoading && <VocabularyDialog vocabulary={null} onClose={() => setIsLoading(false)} />}
    </section>
  );
}

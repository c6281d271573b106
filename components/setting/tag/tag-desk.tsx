'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { TagsOfProgramme, VocabularyWithTerms } from '@/lib/api/framework/tag-schema';
import type { Locale, Localised } from '@/lib/locale';
import { SettingDesk } from '../setting-desk';
import { SubjectSection } from './subject-section';
import { TagProvider } from './tag-context';
import type { TagSubject } from './tag-subject';
import { offeredTerms } from './term-search';
import { VocabularySection } from './vocabulary-section';

/** Which terms of which vocabularies hold of the programme and its parts. */
export function TagDesk({
  programme,
  locale,
  title,
  places,
  indicators,
  vocabularies,
  tags,
}: {
  /** Its slug. */
  programme: string;
  locale: Locale;
  title: Localised;
  places: readonly TagSubject[];
  indicators: readonly TagSubject[];
  vocabularies: readonly VocabularyWithTerms[];
  tags: TagsOfProgramme;
}) {
  const t = useTranslations('setting.tags');
  const terms = useMemo(() => offeredTerms(vocabularies), [vocabularies]);
  const tagging = useMemo(
    () => ({ terms, byKey: new Map(terms.map((term) => [term.key, term])) }),
    [terms],
  );
  return (
    <SettingDesk programme={programme} locale={locale}>
      <TagProvider value={tagging}>
        <SubjectSection
          id="tags-programme"
          title={t('ofProgramme')}
          lead={t('ofProgrammeLead')}
          subjects={[{ place: null, indicator: null, name: title }]}
          tags={tags}
        />
        <SubjectSection
          id="tags-indicators"
          title={t('ofIndicators')}
          lead={t('ofIndicatorsLead')}
          subjects={indicators}
          tags={tags}
        />
        <SubjectSection
          id="tags-places"
          title={t('ofPlaces')}
          lead={t('ofPlacesLead')}
          subjects={places}
          tags={tags}
        />
        <VocabularySection vocabularies={vocabularies} />
      </TagProvider>
    </SettingDesk>
  );
}

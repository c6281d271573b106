'use client';

import { useTranslations } from 'next-intl';
import { FormPart } from '../../office/fields/form-part';
import { DraftTexts } from './draft-texts';

/** What readers are told of it. */
export function TextsPart() {
  const t = useTranslations('framework.indicator');
  return (
    <FormPart title={t('parts.texts')} hint={t('textsHint')}>
      <DraftTexts name="title" lines="one" />
      <DraftTexts name="shortTitle" lines="one" />
      <DraftTexts name="definition" />
      <DraftTexts name="method" />
      <DraftTexts name="dataSource" />
    </FormPart>
  );
}

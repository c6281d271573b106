import { useTranslations } from 'next-intl';
import { Pill } from '@/components/ui/pill';
import { type Locale, languageNames } from '@/lib/locale';

interface Untranslated {
  readonly field: string;
  readonly missing: readonly Locale[];
}

/** Which languages something still lacks; nothing where every text is there in all of them. */
export function MissingLanguages({ untranslated }: { untranslated: readonly Untranslated[] }) {
  const t = useTranslations('office.form');
  const missing = [...new Set(untranslated.flatMap((one) => one.missing))];
  if (missing.length === 0) return null;
  const languages = missing.map((locale) => languageNames[locale]).join(' · ');
  return <Pill tone="waiting">{t('untranslated', { languages })}</Pill>;
}

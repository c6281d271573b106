'use client';

import { useTranslations } from 'next-intl';
import { memo, useState } from 'react';
import { localise } from '@/lib/locale';
import { isolated } from '@/lib/numbers/format';
import { Button } from '../../office/button';
import { LocalisedText } from '../../releases/localised-text';
import { Pill } from '../../ui/pill';
import { useSetting } from '../setting-desk';
import { percentOf } from './reference-draft';
import { ReferencesDialog } from './references-dialog';
import { useTerms } from './tag-context';
import type { Reference, TagSubject } from './tag-subject';
import { TagsDialog } from './tags-dialog';
import { termKey } from './term-search';

/** One subject with the terms that hold of it; of an indicator, what it counts towards too. */
export const SubjectLine = memo(function SubjectLine({
  subject,
  held,
  references,
}: {
  subject: TagSubject;
  /** Keys of its terms. */
  held: readonly string[];
  references: readonly Reference[];
}) {
  const t = useTranslations('setting.tags');
  const { locale } = useSetting();
  const { byKey } = useTerms();
  const [opened, setOpened] = useState<'tags' | 'references' | null>(null);
  const { indicator } = subject;
  const title = localise(subject.name, locale).text;
  const name = indicator === null ? isolated(title) : `${isolated(indicator)} ${isolated(title)}`;
  const close = () => setOpened(null);

  function counts({ rule, share }: Reference): string {
    if (rule !== 'share' || share === null) return t(`reference.rules.${rule}`);
    return t('reference.shareOf', { share: isolated(percentOf(share, locale)) });
  }

  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 px-4 py-3">
      <div className="grid min-w-0 flex-[1_1_18rem] gap-1.5">
        <p>
          {indicator !== null && <bdi className="font-semibold">{indicator} </bdi>}
          <LocalisedText text={subject.name} locale={locale} />
        </p>
        {held.length > 0 && (
          <ul className="flex flex-wrap gap-1.5">
            {held.map((key) => {
              const term = byKey.get(key);
              return (
                term && (
                  <li key={key}>
                    <Pill tone="brand">
                      <bdi className="font-normal">{term.vocabulary}</bdi> <bdi>{term.code}</bdi>{' '}
                      <LocalisedText text={term.label} locale={locale} />
                    </Pill>
                  </li>
                )
              );
            })}
          </ul>
        )}
        {references.map((one) => {
          const term = byKey.get(termKey(one));
          return (
            term && (
              <p key={termKey(one)} className="text-sm">
                <span className="text-soft">{t('reference.to')}</span>{' '}
                <bdi className="font-semibold">{term.code}</bdi>{' '}
                <LocalisedText text={term.label} locale={locale} />
                <span className="text-soft"> · {counts(one)}</span>
                {one.note && (
                  <span className="block text-soft">
                    <LocalisedText text={one.note} locale={locale} />
                  </span>
                )}
              </p>
            )
          );
        })}
      </div>
      <div className="flex flex-wrap gap-1">
        <Button
          look="plain"
          size="small"
          aria-label={t('tagsOf', { name })}
          onClick={() => setOpened('tags')}
        >
          {t('tags')}
        </Button>
        {indicator !== null && (
          <Button
            look="plain"
            size="small"
            aria-label={t('referencesOf', { name })}
            onClick={() => setOpened('references')}
          >
            {t('references')}
          </Button>
        )}
      </div>
      {opened === 'tags' && <TagsDialog {...{ subject, name, held }} onClose={close} />}
      {opened === 'references' && indicator !== null && (
        <ReferencesDialog {...{ indicator, name }} held={references} onClose={close} />
      )}
    </li>
  );
});

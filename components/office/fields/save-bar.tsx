'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../button';
import { ButtonLink } from '../button-link';
import { Failure } from '../failure';

/** The foot of a long form, in view wherever one is in it. */
export function SaveBar({
  words,
  back,
  isSending,
  isUnsaved,
  failure,
  note = '',
}: {
  /** What the button does. */
  words: string;
  /** The address of the tree. */
  back: string;
  isSending: boolean;
  isUnsaved: boolean;
  failure: Error | null;
  /** What is worth knowing before it is sent. */
  note?: string;
}) {
  const t = useTranslations('office.form');
  return (
    <div className="z-[5] grid gap-2 border-t border-line bg-paper py-3 sm:sticky sm:bottom-0">
      <Failure error={failure} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {/* Never disabled, so that the focus stays: the form sends nothing twice. */}
        <Button type="submit" aria-disabled={isSending || undefined}>
          {isSending ? t('sending') : words}
        </Button>
        <ButtonLink href={back} look="plain">
          {t('back')}
        </ButtonLink>
        <p role="status" className="text-sm font-medium text-saffron-word">
          {isUnsaved && [note, t('unsaved')].filter(Boolean).join(' ')}
        </p>
      </div>
    </div>
  );
}

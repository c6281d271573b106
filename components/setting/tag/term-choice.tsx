'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import type { Locale } from '@/lib/locale';
import { controlLook } from '../../office/control-look';
import { LocalisedText } from '../../releases/localised-text';
import { type OfferedTerm, searchTerms } from './term-search';

const mostShown = 50;

/** A field in which a term is searched, and chosen with the arrows and Enter or with the mouse. */
export function TermChoice({
  label,
  terms,
  taken,
  locale,
  onChoose,
}: {
  label: string;
  terms: readonly OfferedTerm[];
  /** Keys of those that are chosen already. */
  taken: ReadonlySet<string>;
  locale: Locale;
  onChoose: (term: OfferedTerm) => void;
}) {
  const t = useTranslations('setting.tags.choice');
  const id = useId();
  const [typed, setTyped] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(0);
  const free = useMemo(() => terms.filter(({ key }) => !taken.has(key)), [terms, taken]);
  const found = useMemo(() => searchTerms(free, typed), [free, typed]);
  const shown = found.slice(0, mostShown);

  function choose(term: OfferedTerm | undefined) {
    if (!term) return;
    onChoose(term);
    setTyped('');
    setActive(0);
    setIsOpen(false);
  }

  function goTo(at: number) {
    const next = Math.min(Math.max(at, 0), shown.length - 1);
    setActive(next);
    document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' });
  }

  function press(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (isOpen) goTo(active + step);
      setIsOpen(true);
    } else if (event.key === 'Enter') {
      // Not the form around it, which has a button of its own.
      event.preventDefault();
      if (isOpen) choose(shown[active]);
    } else if (event.key === 'Escape' && isOpen) {
      // The list alone, and not the dialog it is in.
      event.preventDefault();
      event.stopPropagation();
      setIsOpen(false);
    }
  }

  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-[0.9375rem] font-semibold">
        {label}
      </label>
      <input
        id={id}
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && shown[active] ? `${id}-${active}` : undefined}
        aria-describedby={`${id}-hint`}
        autoComplete="off"
        dir="auto"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
          setIsOpen(true);
        }}
        onClick={() => setIsOpen(true)}
        onBlur={() => setIsOpen(false)}
        onKeyDown={press}
        className={controlLook}
      />
      <p id={`${id}-hint`} className="text-sm text-soft">
        {t('hint')}
      </p>
      <p role="status" className="text-sm text-soft">
        {isOpen && t('found', { count: found.length })}
      </p>
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        hidden={!isOpen || shown.length === 0}
        className="max-h-64 overflow-auto rounded-control border border-edge bg-card"
      >
        {isOpen &&
          shown.map((term, at) => (
            <div
              key={term.key}
              id={`${id}-${at}`}
              role="option"
              aria-selected={at === active}
              tabIndex={-1}
              // The field keeps the focus.
              onMouseDown={(event) => event.preventDefault()}
              onMouseUp={() => choose(term)}
              className="cursor-pointer px-3 py-1.5 text-sm hover:bg-brand-soft aria-selected:bg-brand-soft"
            >
              <TermText term={term} locale={locale} />
            </div>
          ))}
      </div>
    </div>
  );
}

/** Code and label, with the vocabulary they are of. */
export function TermText({ term, locale }: { term: OfferedTerm; locale: Locale }) {
  return (
    <>
      <bdi className="font-semibold">{term.code}</bdi>{' '}
      <LocalisedText text={term.label} locale={locale} />
      <span className="block text-[0.8125rem] text-soft">
        <LocalisedText text={term.vocabularyTitle} locale={locale} />
      </span>
    </>
  );
}

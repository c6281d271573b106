'use client';

import { type KeyboardEvent, useId, useState } from 'react';
import { untranslatedFields } from '@/lib/framework/untranslated';
import { directionOf, type Localised, languageNames, locales } from '@/lib/locale';
import { controlLook } from '../control-look';
import { FormField } from '../form-field';
import { MissingLanguages } from '../missing-languages';
import { FieldProblem } from './field-problem';
import type { ProblemOf } from './problem-of';
import { type Texts, textsOf, writtenOrNull } from './texts';

interface Described {
  /** The path of the input; each language has its own below it. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** A title is one line, however long; other texts have several. */
  readonly lines?: 'one' | 'many';
  readonly problemOf?: ProblemOf;
}

interface Held {
  readonly texts: Texts;
  readonly onChange: (texts: Texts) => void;
}

interface Free {
  /** What stands in it at first; `textsFrom` reads what was typed. */
  readonly defaultValue?: Localised | null | undefined;
}

const noProblem: ProblemOf = () => undefined;

/** One text in each language, marked with those that it still lacks. */
export function TextsField(field: Described & (Held | Free)) {
  return 'texts' in field ? <HeldTexts {...field} /> : <FreeTexts {...field} />;
}

function FreeTexts({ defaultValue = null, ...field }: Described & Free) {
  const [texts, setTexts] = useState(() => textsOf(defaultValue));
  return <HeldTexts {...field} texts={texts} onChange={setTexts} />;
}

function HeldTexts({
  name,
  label,
  hint,
  lines = 'many',
  texts,
  problemOf = noProblem,
  onChange,
}: Described & Held) {
  const id = useId();
  const problem = problemOf(name);
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <fieldset
      name={name}
      aria-describedby={described || undefined}
      className="@container grid min-w-0 gap-1.5"
    >
      <legend className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-[0.9375rem] font-semibold">
        {label}{' '}
        <MissingLanguages untranslated={untranslatedFields({ [name]: writtenOrNull(texts) })} />
      </legend>
      {hint && (
        <p id={`${id}-hint`} className="max-w-measure text-sm text-soft">
          {hint}
        </p>
      )}
      <div className="grid gap-3 @2xl:grid-cols-3">
        {locales.map((locale) => (
          <FormField
            key={locale}
            label={languageNames[locale]}
            isQuiet
            problem={problemOf(`${name}.${locale}`)}
          >
            {(control) => (
              <textarea
                {...control}
                name={`${name}.${locale}`}
                rows={lines === 'one' ? 1 : 2}
                lang={locale}
                dir={directionOf(locale)}
                value={texts[locale]}
                aria-invalid={problem ? true : control['aria-invalid']}
                onChange={(event) => onChange({ ...texts, [locale]: event.target.value })}
                onKeyDown={lines === 'one' ? sendOnEnter : undefined}
                className={`field-sizing-content ${lines === 'one' ? 'resize-none' : ''} ${controlLook}`}
              />
            )}
          </FormField>
        ))}
      </div>
      <FieldProblem id={`${id}-problem`} problem={problem} />
    </fieldset>
  );
}

/** As in any other field of one line. */
function sendOnEnter(event: KeyboardEvent<HTMLTextAreaElement>) {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
}

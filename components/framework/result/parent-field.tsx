'use client';

import { useTranslations } from 'next-intl';
import type { Editor } from '@/lib/api/framework/editor-schema';
import type { InputProblem } from '@/lib/input-problems';
import { type Locale, localise } from '@/lib/locale';
import { SelectField } from '../../office/fields/select-field';
import { levelsUnder } from '../tree/tree-moves';
import type { ResultDraft } from './result-draft';

/** The result above: chosen for a new one, and only told of one that the tree can move. */
export function ParentField({
  results,
  draft,
  locale,
  isNew,
  problem,
  onChoose,
}: {
  results: Editor['results'];
  draft: ResultDraft;
  locale: Locale;
  isNew: boolean;
  problem: InputProblem | undefined;
  onChoose: (parent: string) => void;
}) {
  const t = useTranslations('framework');
  const named = ({ code, title }: Editor['results'][number]) =>
    `${code} ${localise(title, locale).text}`;
  if (!isNew) {
    const parent = results.find(({ code }) => code === draft.parent);
    return (
      <div className="grid content-start gap-1">
        <p className="text-[0.9375rem] font-semibold">{t('result.parent')}</p>
        <p className="min-h-10 py-1.5">
          <bdi>{parent ? named(parent) : t('results.root')}</bdi>
        </p>
        <p className="text-sm text-soft">{t('result.parentHint')}</p>
      </div>
    );
  }
  const offered = results.filter(
    ({ isArchived, level }) => !isArchived && levelsUnder(level).length > 0,
  );
  return (
    <SelectField
      label={t('result.parent')}
      name="parent"
      value={draft.parent}
      onChange={(event) => onChoose(event.target.value)}
      none={t('results.root')}
      choices={offered.map((one) => ({ value: one.code, text: named(one) }))}
      problem={problem}
    />
  );
}

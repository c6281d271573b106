'use client';

import { useTranslations } from 'next-intl';
import type { Editor } from '@/lib/api/framework/editor-schema';
import type { ResultLevel } from '@/lib/indicator/vocabulary';
import type { InputProblem } from '@/lib/input-problems';
import { ChoiceField } from '../../office/fields/choice-field';
import { levelsUnder } from '../tree/tree-moves';
import type { ResultDraft } from './result-draft';

/** Impact, outcome or output: those that may stand under the result above. */
export function LevelField({
  results,
  draft,
  problem,
  onChoose,
}: {
  results: Editor['results'];
  draft: ResultDraft;
  problem: InputProblem | undefined;
  onChoose: (level: ResultLevel) => void;
}) {
  const t = useTranslations('framework');
  const parent = results.find(({ code }) => code === draft.parent);
  return (
    <ChoiceField
      name="level"
      label={t('result.level')}
      choices={levelsUnder(parent?.level ?? null).map((value) => ({
        value,
        label: t(`levels.${value}`),
        help: t(`result.levelHelp.${value}`),
      }))}
      chosen={draft.level}
      problem={problem}
      onChoose={onChoose}
    />
  );
}

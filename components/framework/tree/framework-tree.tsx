'use client';

import { useTranslations } from 'next-intl';
import type { Editor } from '@/lib/api/framework/editor-schema';
import { groupBy } from '@/lib/group-by';
import type { Locale } from '@/lib/locale';
import { ButtonLink } from '../../office/button-link';
import { useFocus } from '../../office/use-focus';
import { ArchivedLines } from './archived-lines';
import { IndicatorLine } from './indicator-line';
import { ResultLine } from './result-line';
import { lineKey, topOfTree } from './tree-change';
import { TreeProvider } from './tree-context';
import type { EditedResult } from './tree-moves';
import { useDrag } from './use-drag';
import { useTreeChange } from './use-tree-change';

/** Impact, outcomes and outputs, each with the indicators that measure it. */
export function FrameworkTree({
  programme,
  editor,
  locale,
  root,
}: {
  /** Its slug. */
  programme: string;
  editor: Editor;
  locale: Locale;
  /** The address of the framework. */
  root: string;
}) {
  const t = useTranslations('framework.results');
  const focus = useFocus();
  const { change, refused } = useTreeChange(programme, focus);
  const drag = useDrag(editor, (item, place) =>
    change({ action: 'move', item, place }, lineKey(item)),
  );
  const results = editor.results.filter(({ isArchived }) => !isArchived);
  const below = groupBy(results, ({ parent }) => parent);
  const measured = groupBy(
    editor.indicators.filter(({ isArchived }) => !isArchived),
    ({ result }) => result,
  );
  const branches = (parent: EditedResult | null, depth: number) => {
    const under = below.get(parent?.code ?? null) ?? [];
    if (under.length === 0) return null;
    return (
      <ul className="mt-3 grid gap-3">
        {under.map((result) => (
          <li key={result.code} className="card min-w-0 p-3 sm:p-5">
            <ResultLine result={result} depth={depth}>
              {(measured.get(result.code) ?? []).map((indicator) => (
                <IndicatorLine key={indicator.code} indicator={indicator} />
              ))}
            </ResultLine>
            {branches(result, depth + 1)}
          </li>
        ))}
      </ul>
    );
  };
  return (
    <TreeProvider value={{ editor, locale, root, change, refused, focus, drag }}>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="max-w-measure text-sm text-soft">
          {results.length === 0 ? t('none') : t('howToMove')}
        </p>
        <ButtonLink href={`${root}/results/new`} ref={focus.refOf(topOfTree)}>
          {t('add')}
        </ButtonLink>
      </div>
      {branches(null, 0)}
      <ArchivedLines />
    </TreeProvider>
  );
}

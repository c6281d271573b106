import type { Editor } from '@/lib/api/framework/editor-schema';
import type { PlanGrid } from '@/lib/api/framework/plan-schema';
import type { Localised } from '@/lib/locale';

export interface PlanRow {
  readonly code: string;
  readonly title: Localised;
  /** The result it measures, where the row is the first of that result. */
  readonly under: { readonly code: string; readonly title: Localised } | null;
}

/** The indicators of the plan, those of each result together and in the order of the framework. */
export function planRows(
  { results, indicators }: Pick<Editor, 'results' | 'indicators'>,
  grid: Pick<PlanGrid, 'indicators'>,
): PlanRow[] {
  const planned = new Set(grid.indicators);
  return results.flatMap((result) =>
    indicators
      .filter(({ code, result: measured }) => measured === result.code && planned.has(code))
      .map(({ code, title }, at) => ({
        ...{ code, title },
        under: at === 0 ? { code: result.code, title: result.title } : null,
      })),
  );
}

'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { LocalisedText } from '@/components/releases/localised-text';
import { Button } from '../../office/button';
import { Failure } from '../../office/failure';
import { lineKey } from './tree-change';
import { useTree } from './tree-context';

/** What was taken out of use, and the way back. */
export function ArchivedLines() {
  const t = useTranslations('framework');
  const { editor, locale, root, refused, change } = useTree();
  const results = editor.results.filter(({ isArchived }) => isArchived);
  const indicators = editor.indicators.filter(({ isArchived }) => isArchived);
  const lines = [
    ...results.map((one) => ({ ...one, kind: 'result' as const, word: t(`levels.${one.level}`) })),
    ...indicators.map((one) => ({
      ...one,
      kind: 'indicator' as const,
      word: t(`kinds.${one.kind}`),
    })),
  ];
  if (lines.length === 0) return null;
  return (
    <details className="mt-6">
      <summary className="font-semibold">{t('results.archived', { count: lines.length })}</summary>
      <ul className="card mt-2 divide-y divide-line px-4">
        {lines.map(({ kind, code, title, word }) => (
          <li key={lineKey({ kind, code })} className="grid gap-2 py-2 text-[0.9375rem]">
            <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
              <Link
                href={`${root}/${kind}s/${encodeURIComponent(code)}`}
                prefetch={false}
                className="min-w-0 grow"
              >
                <bdi className="font-semibold">{code}</bdi>{' '}
                <LocalisedText text={title} locale={locale} />
              </Link>
              <span className="text-sm text-soft">{word}</span>
              <Button
                look="plain"
                size="small"
                aria-label={t('results.restoreCode', { code })}
                onClick={() =>
                  change({ action: 'restore', item: { kind, code } }, lineKey({ kind, code }))
                }
              >
                {t('results.restore')}
              </Button>
            </div>
            {refused && isOf({ kind, code }, refused.item) && <Failure error={refused.error} />}
          </li>
        ))}
      </ul>
    </details>
  );
}

function isOf(
  line: { readonly kind: string; readonly code: string },
  item: { readonly kind: string; readonly code: string },
): boolean {
  return line.kind === item.kind && line.code === item.code;
}

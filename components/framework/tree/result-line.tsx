'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { LocalisedText } from '@/components/releases/localised-text';
import { Failure } from '../../office/failure';
import { MissingLanguages } from '../../office/missing-languages';
import { DragHandle } from './drag-handle';
import { dropLook } from './drop-look';
import { LineMenu } from './line-menu';
import { useTree } from './tree-context';
import { type EditedResult, levelsUnder } from './tree-moves';

/** One result: what it says, what can be done with it, and the indicators under it. */
export function ResultLine({
  result,
  depth,
  children,
}: {
  result: EditedResult;
  /** 0 at the root. */
  depth: number;
  children: readonly ReactNode[];
}) {
  const t = useTranslations('framework');
  const { locale, root, refused, drag } = useTree();
  const { code, level, title } = result;
  const item = { kind: 'result', code } as const;
  const Heading = depth === 0 ? 'h2' : depth === 1 ? 'h3' : 'h4';
  const isRefused = refused?.item.kind === 'result' && refused.item.code === code;
  return (
    <>
      <div
        data-line
        {...drag.lineOf(item)}
        className={`flex items-start gap-2 ${dropLook(drag.halfOf(item))}`}
      >
        <DragHandle item={item} />
        <div className="flex min-w-0 grow flex-wrap items-baseline gap-x-3 gap-y-1">
          <Heading className={depth === 0 ? 'text-lg' : 'text-[1.0625rem]'}>
            <Link href={`${root}/results/${encodeURIComponent(code)}`} prefetch={false}>
              <bdi>{code}</bdi> <LocalisedText text={title} locale={locale} />
            </Link>
          </Heading>
          <span className="text-sm text-soft">{t(`levels.${level}`)}</span>
          <MissingLanguages untranslated={result.untranslated} />
        </div>
        <LineMenu item={item} />
      </div>
      {isRefused && (
        <div className="mt-2">
          <Failure error={refused.error} />
        </div>
      )}
      {children.length > 0 && (
        <ul className="mt-2 divide-y divide-line border-y border-line">{children}</ul>
      )}
      <p className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-sm font-semibold">
        <Link
          href={`${root}/indicators/new?result=${encodeURIComponent(code)}`}
          prefetch={false}
          aria-label={t('results.addIndicatorTo', { code })}
        >
          {t('results.addIndicator')}
        </Link>
        {levelsUnder(level).length > 0 && (
          <Link
            href={`${root}/results/new?under=${encodeURIComponent(code)}`}
            prefetch={false}
            aria-label={t('results.addUnderCode', { code })}
          >
            {t('results.addUnder')}
          </Link>
        )}
      </p>
    </>
  );
}

'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { LocalisedText } from '@/components/releases/localised-text';
import { Pill } from '@/components/ui/pill';
import { Failure } from '../../office/failure';
import { MissingLanguages } from '../../office/missing-languages';
import { DragHandle } from './drag-handle';
import { dropLook } from './drop-look';
import { LineMenu } from './line-menu';
import { useTree } from './tree-context';
import type { ListedIndicator } from './tree-moves';

/** One indicator in the list of its result. */
export function IndicatorLine({ indicator }: { indicator: ListedIndicator }) {
  const t = useTranslations('framework');
  const { locale, root, refused, drag } = useTree();
  const { code, kind, title, isPublic, untranslated, components } = indicator;
  const item = { kind: 'indicator', code } as const;
  const isRefused = refused?.item.kind === 'indicator' && refused.item.code === code;
  return (
    <li className="py-1.5 text-[0.9375rem]">
      <div
        data-line
        {...drag.lineOf(item)}
        className={`flex items-start gap-2 ${dropLook(drag.halfOf(item))}`}
      >
        <DragHandle item={item} />
        <div className="flex min-w-0 grow flex-wrap items-baseline gap-x-3 gap-y-1 py-1">
          <Link
            href={`${root}/indicators/${encodeURIComponent(code)}`}
            prefetch={false}
            className="min-w-0 grow"
          >
            <bdi className="font-semibold">{code}</bdi>{' '}
            <LocalisedText text={title} locale={locale} />
          </Link>
          {components.length > 0 && <Pill>{t('calculated')}</Pill>}
          {!isPublic && <Pill>{t('notPublic')}</Pill>}
          <MissingLanguages untranslated={untranslated} />
          <span className="text-sm text-soft">{t(`kinds.${kind}`)}</span>
        </div>
        <LineMenu item={item} />
      </div>
      {isRefused && (
        <div className="mt-2">
          <Failure error={refused.error} />
        </div>
      )}
    </li>
  );
}

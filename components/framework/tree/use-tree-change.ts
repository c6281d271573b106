'use client';

import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { startTransition } from 'react';
import { useNotice } from '../../office/notice-board';
import type { Focus } from '../../office/use-focus';
import { changeTree, type TreeChange } from './tree-change';

/** Changes the tree, says so, and moves the focus once the page shows it. */
export function useTreeChange(programme: string, focus: Focus) {
  const t = useTranslations('framework.results.done');
  const router = useRouter();
  const say = useNotice();
  const changing = useMutation({
    mutationFn: (asked: Asked) => changeTree(programme, asked.change),
  });

  function change(asked: TreeChange, next: string) {
    if (changing.isPending) return;
    say('');
    changing.mutate(
      { change: asked, next },
      {
        onSuccess: () => {
          say(t(asked.action, { code: asked.item.code }));
          // In one transition, so that the focus moves when the lines have moved.
          startTransition(() => {
            router.refresh();
            focus.moveTo(next);
          });
        },
      },
    );
  }

  const { error, variables } = changing;
  return { change, refused: error && variables ? { item: variables.change.item, error } : null };
}

interface Asked {
  readonly change: TreeChange;
  readonly next: string;
}

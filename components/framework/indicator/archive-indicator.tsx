'use client';

import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { Button } from '../../office/button';
import { Failure } from '../../office/failure';
import { useNotice } from '../../office/notice-board';
import { changeTree } from '../tree/tree-change';

/** Takes the indicator out of use, or back into it. The button stays where the focus is. */
export function ArchiveIndicator({
  programme,
  code,
  isArchived,
}: {
  /** Its slug. */
  programme: string;
  code: string;
  isArchived: boolean;
}) {
  const t = useTranslations('framework');
  const router = useRouter();
  const say = useNotice();
  const action = isArchived ? 'restore' : 'archive';
  const changing = useMutation({
    mutationFn: () => changeTree(programme, { action, item: { kind: 'indicator', code } }),
    onSuccess: () => {
      say(t(`results.done.${action}`, { code }));
      router.refresh();
    },
  });
  return (
    <section aria-labelledby="archiving" className="card mt-4 grid gap-3 p-4 sm:p-6">
      <h3 id="archiving" className="text-lg">
        {t(`indicator.archiving.${action}.title`)}
      </h3>
      <p className="max-w-measure text-sm text-soft">{t(`indicator.archiving.${action}.text`)}</p>
      <Failure error={changing.error} />
      <Button
        look="plain"
        className="justify-self-start"
        onClick={() => {
          if (!changing.isPending) changing.mutate();
        }}
      >
        {t(`results.${action}`)}
      </Button>
    </section>
  );
}

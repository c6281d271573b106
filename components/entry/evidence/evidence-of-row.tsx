'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '../../office/button';
import { Failure } from '../../office/failure';
import { CommentDialog } from './comment-dialog';
import { DestroyDialog, type ToDestroy } from './destroy-dialog';
import { EvidenceLists } from './evidence-lists';
import { evidenceQuery, type RowAddress } from './evidence-query';
import type { EvidenceTarget } from './evidence-target';
import { FileDialog } from './file-dialog';
import { LinkDialog } from './link-dialog';

const adding = { addFile: FileDialog, addLink: LinkDialog, comment: CommentDialog } as const;
export type Adding = keyof typeof adding;

/** What supports some values of a row and is said of them, and the ways to add to it. */
export function EvidenceOfRow({
  row,
  targets,
  addings,
  onChanged,
}: {
  row: RowAddress;
  targets: readonly EvidenceTarget[];
  /** What the person may add. */
  addings: readonly Adding[];
  /** Something was added or taken away. */
  onChanged?: () => void;
}) {
  const t = useTranslations('evidence');
  const query = evidenceQuery(row);
  const { data, error } = useQuery(query);
  const queries = useQueryClient();
  const [opened, setOpened] = useState<Adding | ToDestroy | null>(null);
  const renew = () => {
    onChanged?.();
    return queries.invalidateQueries({ queryKey: query.queryKey });
  };
  const changing = useMutation({ mutationFn: (send: () => Promise<unknown>) => send() });
  const close = () => setOpened(null);
  const done = () => {
    close();
    void renew();
  };
  const Adding = typeof opened === 'string' ? adding[opened] : null;
  return (
    <section aria-label={t('title')} className="grid gap-2 text-sm">
      <p aria-hidden="true" className="font-semibold">
        {t('title')}
      </p>
      {!data && !error && <p className="text-soft">{t('loading')}</p>}
      {data && (
        <EvidenceLists
          evidence={data}
          targets={targets}
          programme={row.programme}
          onDestroy={setOpened}
          onChange={(send) => changing.mutate(send, { onSuccess: renew })}
        />
      )}
      <Failure error={error ?? changing.error} />
      {addings.length > 0 && (
        <div className="flex flex-wrap gap-2">
          {addings.map((one) => (
            <Button key={one} look="plain" size="small" onClick={() => setOpened(one)}>
              {t(one)}
            </Button>
          ))}
        </div>
      )}
      {Adding && <Adding row={row} targets={targets} onDone={done} onClose={close} />}
      {opened !== null && typeof opened !== 'string' && (
        <DestroyDialog programme={row.programme} one={opened} onDone={done} onClose={close} />
      )}
    </section>
  );
}

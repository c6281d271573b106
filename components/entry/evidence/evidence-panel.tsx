'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '../../office/button';
import { Failure } from '../../office/failure';
import type { RowCell } from '../row-view';
import type { SheetCell } from '../sheet-cell';
import { useSheet } from '../sheet-context';
import { CommentDialog } from './comment-dialog';
import { DestroyDialog, type ToDestroy } from './destroy-dialog';
import { EvidenceLists } from './evidence-lists';
import { evidenceQuery } from './evidence-query';
import { FileDialog } from './file-dialog';
import { LinkDialog } from './link-dialog';

const adding = { addFile: FileDialog, addLink: LinkDialog, comment: CommentDialog } as const;
const addings = ['addFile', 'addLink', 'comment'] as const;

/** What supports the values of a row and is said of them, and the ways to add to it. */
export function EvidencePanel({
  cells,
  mayEnter,
}: {
  cells: readonly RowCell[];
  mayEnter: boolean;
}) {
  const [first] = cells;
  return first === undefined ? null : (
    <OfIndicator cells={cells} mayEnter={mayEnter} of={first.typed.cell} />
  );
}

function OfIndicator({
  cells,
  mayEnter,
  of: { indicator, place },
}: {
  cells: readonly RowCell[];
  mayEnter: boolean;
  of: SheetCell;
}) {
  const t = useTranslations('evidence');
  const { address } = useSheet();
  const row = { ...address, place, indicator };
  const query = evidenceQuery(row);
  const { data, error } = useQuery(query);
  const queries = useQueryClient();
  const [opened, setOpened] = useState<(typeof addings)[number] | ToDestroy | null>(null);
  const renew = () => queries.invalidateQueries({ queryKey: query.queryKey });
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
          cells={cells}
          programme={address.programme}
          onDestroy={setOpened}
          onChange={(send) => changing.mutate(send, { onSuccess: renew })}
        />
      )}
      <Failure error={error ?? changing.error} />
      {mayEnter && (
        <div className="flex flex-wrap gap-2">
          {addings.map((one) => (
            <Button key={one} look="plain" size="small" onClick={() => setOpened(one)}>
              {t(one)}
            </Button>
          ))}
        </div>
      )}
      {Adding && <Adding row={row} cells={cells} onDone={done} onClose={close} />}
      {opened !== null && typeof opened !== 'string' && (
        <DestroyDialog programme={address.programme} one={opened} onDone={done} onClose={close} />
      )}
    </section>
  );
}

'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ImportedTable } from '@/lib/api/table-schema';
import { AppError } from '@/lib/errors';
import type { Locale } from '@/lib/locale';
import type { ObservationInput } from '@/lib/observation/observation-input';
import { type TableMapping, tableLimits } from '@/lib/table-import/mapping';
import { answerOf, officeApi } from '../office/office-api';

interface Options {
  /** The programme's slug. */
  readonly programme: string;
  readonly locale: Locale;
  readonly initial: ImportedTable | null;
}

export interface LookAt {
  readonly sheet?: string | null;
  readonly headerRow?: number;
  readonly headerLines?: number;
  readonly remembered?: string | null;
}

const asksEveryMs = 700;

/** One import, from the file to its drafts: what is known of it, and what can be done next. */
export function useTableImport({ programme, locale, initial }: Options) {
  const queries = useQueryClient();
  const [table, setTable] = useState(initial);
  const [mapping, setMapping] = useState<TableMapping | null>(initial?.mapping ?? null);
  const [isGivenUp, setIsGivenUp] = useState(false);
  const params = { programme, table: table?.id ?? 0 };

  const show = (next: ImportedTable | null) => {
    setTable(next);
    setMapping(next?.mapping ?? null);
    const address = new URL(window.location.href);
    if (next) address.searchParams.set('table', String(next.id));
    else address.searchParams.delete('table');
    // So that the page, loaded again, goes on with the same file.
    window.history.replaceState(null, '', address);
  };

  const upload = useMutation({
    mutationFn: async (chosen: File) => {
      if (chosen.size > tableLimits.bytes) throw new AppError('too-large');
      const body = new File([await chosen.arrayBuffer()], chosen.name);
      const query = { name: chosen.name, lang: locale };
      return answerOf(officeApi().tables.upload({ params: { programme }, query, body }));
    },
    onSuccess: show,
  });
  const look = useMutation({
    mutationFn: (at: LookAt) =>
      answerOf(
        officeApi().tables.look({
          ...params,
          ...{ hidden: mapping?.hidden ?? 'skip', language: mapping?.language ?? locale },
          ...at,
        }),
      ),
    onSuccess: show,
  });
  const check = useMutation({
    mutationFn: (asked: TableMapping) =>
      answerOf(officeApi().tables.check({ ...params, mapping: asked })),
    onSuccess: (next) => {
      queries.removeQueries({ queryKey: ['table-rows', programme, next.id] });
      show(next);
    },
  });
  const accept = useMutation({
    mutationFn: (change: ObservationInput['change']) =>
      answerOf(officeApi().tables.accept({ ...params, change })),
    onSuccess: async (next) => {
      queries.removeQueries({ queryKey: ['table-rows', programme, next.id] });
      show(next);
      await queries.invalidateQueries({ queryKey: ['sheet', programme] });
    },
  });
  const remember = useMutation({
    mutationFn: async (name: string) => {
      if (!mapping) throw new AppError('invalid');
      return answerOf(officeApi().tables.remember({ programme, name, mapping }));
    },
  });
  const startOver = () => {
    for (const one of [upload, look, check, accept, remember]) one.reset();
    show(null);
  };
  const cancel = useMutation({
    mutationFn: () => answerOf(officeApi().tables.cancel(params)),
    onSuccess: () => {
      startOver();
      setIsGivenUp(true);
    },
  });
  const isChecking = check.isPending || table?.state === 'checking';
  const progress = useQuery({
    queryKey: ['table', programme, params.table],
    queryFn: async () => {
      const now = await answerOf(officeApi().tables.get(params));
      // After the page was loaded again, nothing else tells that the check has ended.
      if (!check.isPending && now.state !== 'checking') show(now);
      return now;
    },
    enabled: table !== null && isChecking && !cancel.isPending,
    refetchInterval: asksEveryMs,
    gcTime: 0,
  });

  return {
    ...{ table, mapping, setMapping, isGivenUp, isChecking },
    ...{ upload, look, check, accept, remember, cancel, startOver },
    doneRows: progress.data?.doneRows ?? 0,
    open: (file: File) => {
      setIsGivenUp(false);
      startOver();
      upload.mutate(file);
    },
  };
}

export type TableImport = ReturnType<typeof useTableImport>;

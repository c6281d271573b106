'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Setup } from '@/lib/api/setting/setup-contract';
import { answerOf, officeApi } from '../../office/office-api';

/** How far a programme is set up, asked again whenever this page has changed something. */
export function useSetup(programme: string, initial: Setup): Setup {
  const client = useQueryClient();
  const { data } = useQuery({
    queryKey: ['setup', programme],
    queryFn: () => answerOf(officeApi().setting.setup({ programme })),
    initialData: initial,
    // Other pages change it too.
    staleTime: 0,
  });
  useEffect(
    () =>
      client.getMutationCache().subscribe(({ type, mutation }) => {
        if (type !== 'updated' || mutation.state.status !== 'success') return;
        void client.invalidateQueries({ queryKey: ['setup', programme] });
      }),
    [client, programme],
  );
  return data;
}

'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Explanation } from '@/lib/api/deviation-schema';
import { answerOf, officeApi } from '../../office/office-api';
import { useGroup } from '../group-context';
import { deviationKey } from './deviation-query';

export type Explaining =
  | {
      readonly kind: 'saved' | 'sent';
      readonly words: string;
      /** What the person had before them. */
      readonly standing: Explanation | null;
    }
  | { readonly kind: 'takenBack'; readonly standing: Explanation };

/** Saves, hands over or takes back what explains a deviation, then shows what is stored now. */
export function useExplaining(indicator: string) {
  const { address } = useGroup();
  const { programme } = address;
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (asked: Explaining): Promise<void> => {
      const { deviations } = officeApi();
      if (asked.kind === 'takenBack') {
        const explanations = [seenOf(asked.standing)];
        await answerOf(deviations.discard({ programme, explanations }));
        return;
      }
      const { words, standing } = asked;
      const seen = standing && seenOf(standing);
      const saved = await answerOf(deviations.explain({ ...address, indicator, words, seen }));
      if (asked.kind === 'sent') {
        await answerOf(deviations.submit({ programme, explanations: [seenOf(saved)] }));
      }
    },
    onSettled: () => queries.invalidateQueries({ queryKey: deviationKey(address) }),
  });
}

function seenOf({ id, revision }: Pick<Explanation, 'id' | 'revision'>) {
  return { id, revision };
}

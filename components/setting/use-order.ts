'use client';

import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { moved } from '../office/fields/list-order';

/** A list whose items go up and down: shown at once in its new order, then sent. */
export function useOrder(
  codes: readonly string[],
  send: (codes: string[]) => Promise<unknown>,
  onDone: () => void,
) {
  const [wanted, setWanted] = useState(codes);
  const id = useId();
  // One after the other: each order is the whole of it.
  const ordering = useMutation({
    mutationFn: send,
    scope: { id },
    onSuccess: onDone,
    onError: () => setWanted(codes),
  });
  const order = isSameList(wanted, codes) ? wanted : codes;

  function move(code: string, step: -1 | 1) {
    const at = order.indexOf(code);
    const next = moved(order, at, at + step);
    if (next === order) return;
    setWanted(next);
    ordering.mutate([...next]);
  }

  return { order, move, error: ordering.error };
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((code) => other.includes(code));
}

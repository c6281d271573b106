'use client';

import { useMutation } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { startTransition } from 'react';
import type { SettingPlace } from '@/lib/api/setting/place-contract';
import { answerOf, officeApi } from '../../office/office-api';
import { useFocus } from '../../office/use-focus';
import { useSetting } from '../setting-desk';
import type { PlacesSetting } from './places-context';

export function usePlaceChanges(places: readonly SettingPlace[]): PlacesSetting {
  const router = useRouter();
  const { programme, say } = useSetting();
  const focus = useFocus();
  const arranging = useMutation({
    mutationFn: ({ keys }: Asked) =>
      answerOf(officeApi().setting.arrangePlaces({ programme, places: [...keys] })),
  });

  const settle: PlacesSetting['settle'] = (done, next, notices) => {
    say(done, notices);
    // In one transition, so that the focus moves when the lines have moved.
    startTransition(() => {
      router.refresh();
      focus.moveTo(next);
    });
  };

  const arrange: PlacesSetting['arrange'] = (keys, key, done) => {
    if (arranging.isPending) return;
    arranging.mutate({ keys, key }, { onSuccess: () => settle(done, key) });
  };

  const { error, variables } = arranging;
  const refused = error && variables ? { key: variables.key, error } : null;
  return { places, focus, settle, arrange, refused };
}

interface Asked {
  readonly keys: readonly string[];
  readonly key: string;
}

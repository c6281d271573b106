'use client';

import { useMutation } from '@tanstack/react-query';
import { Button } from '../office/button';
import { Failure } from '../office/failure';

/** A button that does at once what can be undone; a refusal is told beside it. */
export function ActButton<R>({
  text,
  label,
  act,
  onDone,
}: {
  text: string;
  /** What a screen reader says instead of the text, with the name of what it is about. */
  label: string;
  act: () => Promise<R>;
  onDone: (result: R) => void;
}) {
  const acting = useMutation({ mutationFn: act, onSuccess: onDone });
  return (
    <>
      <Button
        look="plain"
        size="small"
        aria-label={label}
        onClick={() => {
          if (!acting.isPending) acting.mutate();
        }}
      >
        {text}
      </Button>
      <Failure error={acting.error} />
    </>
  );
}

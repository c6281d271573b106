'use client';

import { useState } from 'react';
import { Button } from '../office/button';
import { AskDialog, type Asked } from './ask-dialog';

/** A button that asks before it does something. */
export function AskButton<R>({
  text,
  label,
  ...asked
}: Asked<R> & {
  text: string;
  /** What a screen reader says instead of the text, with the name of what it is about. */
  label: string;
}) {
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <Button look="plain" size="small" aria-label={label} onClick={() => setIsAsking(true)}>
        {text}
      </Button>
      {isAsking && <AskDialog {...asked} onClose={() => setIsAsking(false)} />}
    </>
  );
}

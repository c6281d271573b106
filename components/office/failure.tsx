'use client';

import { useErrorWords } from './error-words';

/** What went wrong as a whole; what is wrong with one field is said at the field. */
export function Failure({ error }: { error: Error | null }) {
  const words = useErrorWords();
  return (
    <div role="alert" className="empty:hidden">
      {error && (
        <p className="rounded-control bg-clay-soft px-3 py-2 text-sm font-medium text-clay">
          <span aria-hidden="true">▲ </span>
          {words(error)}
        </p>
      )}
    </div>
  );
}

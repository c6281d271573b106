import type { ReactNode } from 'react';

/** A white sheet on the paper ground. Name it with `labelledBy` where it has a heading. */
export function Card({
  id,
  labelledBy,
  className = '',
  children,
}: {
  id?: string;
  labelledBy?: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    <section id={id} aria-labelledby={labelledBy} className={`card p-4 sm:p-6 ${className}`}>
      {children}
    </section>
  );
}

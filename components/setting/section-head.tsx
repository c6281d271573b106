import type { ReactNode } from 'react';

/** The title of a part, what it is for, and the ways to add to it. */
export function SectionHead({
  id,
  title,
  lead,
  children,
}: {
  id: string;
  title: string;
  lead: string;
  children?: ReactNode;
}) {
  return (
    <div className="mb-3 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <div className="min-w-0">
        <h2 id={id} className="text-xl">
          {title}
        </h2>
        <p className="max-w-measure text-soft">{lead}</p>
      </div>
      {children && <div className="flex flex-wrap gap-2">{children}</div>}
    </div>
  );
}

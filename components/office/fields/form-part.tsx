import { type ReactNode, useId } from 'react';

/** One part of a long form, a sheet of its own under a heading. */
export function FormPart({
  title,
  hint,
  children,
}: {
  title: string;
  hint?: string;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="card grid min-w-0 gap-5 p-4 sm:p-6">
      <div>
        <h3 id={id} className="text-lg">
          {title}
        </h3>
        {hint && <p className="mt-1 max-w-measure text-sm text-soft">{hint}</p>}
      </div>
      {children}
    </section>
  );
}

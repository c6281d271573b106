import { type ReactNode, useId } from 'react';

/** One part of a long form, a sheet of its own under a heading. */
export function FormPart({
  title,
  hint,
  level = 3,
  children,
}: {
  title: string;
  hint?: string;
  /** Of its heading: 2 where the page has no other under its own. */
  level?: 2 | 3;
  children: ReactNode;
}) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section aria-labelledby={id} className="card grid min-w-0 gap-5 p-4 sm:p-6">
      <div>
        <Heading id={id} className="text-lg">
          {title}
        </Heading>
        {hint && <p className="mt-1 max-w-measure text-sm text-soft">{hint}</p>}
      </div>
      {children}
    </section>
  );
}

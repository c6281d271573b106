import type { ReactNode } from 'react';

export interface CardView {
  readonly key: string;
  readonly title: string;
  readonly address: string;
  readonly isCurrent: boolean;
}

/**
 * The one card around every chart: the finding, what is measured, the drawing, the same in words,
 * ways to the table, the definition and the data, and below where it comes from.
 */
export function ChartCard({
  id,
  level: Heading,
  finding,
  subtitle,
  summary,
  viewsLabel,
  views,
  aside,
  footer,
  children,
}: {
  id: string;
  level: 'h2' | 'h3';
  finding: string;
  subtitle: string;
  summary: string;
  viewsLabel: string;
  views: readonly CardView[];
  /** What one may doubt, in sight of the drawing. */
  aside?: ReactNode;
  footer: ReactNode;
  children: ReactNode;
}) {
  return (
    <section id={id} className="card min-w-0 p-4 sm:p-6" aria-labelledby={`${id}-finding`}>
      <figure aria-labelledby={`${id}-finding`} aria-describedby={`${id}-summary`}>
        <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
          <div className="min-w-0 max-w-measure flex-1 basis-72">
            <Heading id={`${id}-finding`} className="text-[1.375rem]">
              {finding}
            </Heading>
            <p className="mt-1 text-[0.9375rem] text-soft">{subtitle}</p>
          </div>
          <ViewLinks label={`${viewsLabel} ${finding}`} views={views} />
        </div>
        <div className="mt-5">{children}</div>
        <figcaption id={`${id}-summary`} className="mt-4 max-w-measure text-sm text-soft">
          {summary}
        </figcaption>
      </figure>
      {aside && <div className="mt-4 max-w-measure">{aside}</div>}
      <footer className="mt-5 border-t border-line pt-3 text-sm text-soft">{footer}</footer>
    </section>
  );
}

function ViewLinks({ label, views }: { label: string; views: readonly CardView[] }) {
  return (
    <nav aria-label={label} className="no-print">
      <ul className="flex flex-wrap gap-1">
        {views.map((view) => (
          <li key={view.key}>
            <a
              href={view.address}
              aria-current={view.isCurrent ? 'page' : undefined}
              className="block rounded-control px-3 py-1.5 text-sm font-semibold text-soft no-underline hover:bg-sand aria-[current]:bg-brand-soft aria-[current]:text-brand"
            >
              {view.title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

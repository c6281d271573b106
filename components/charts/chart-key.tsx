import type { ReactNode } from 'react';
import type { Reader } from '@/lib/chart/reader';
import type { BarChartSpec } from '@/lib/chart/spec-types';

/** What the marks on a bar mean, only those that this chart really has. */
export function ChartKey({ spec, reader }: { spec: BarChartSpec; reader: Reader }) {
  const bullets = spec.groups.flatMap((group) => group.rows.flatMap((row) => row.bullet ?? []));
  const has = {
    target: bullets.some((bullet) => bullet.target !== null),
    expected: bullets.some((bullet) => bullet.expected !== null),
    baseline: bullets.some((bullet) => bullet.baseline !== null),
    provisional: bullets.some((bullet) => bullet.bar !== null && !bullet.isFirm),
  };
  if (!Object.values(has).some(Boolean)) return null;
  return (
    <ul className="mt-4 flex flex-wrap gap-x-5 gap-y-1 text-sm text-soft">
      {has.target && (
        <KeyLine text={reader.words('key.target')}>
          <line x1={7} x2={7} y1={0} y2={14} strokeWidth={3} className="stroke-ink" />
        </KeyLine>
      )}
      {has.expected && (
        <KeyLine text={reader.words('key.expected')}>
          <path d="M7 3 12 11H2Z" className="fill-soft" />
        </KeyLine>
      )}
      {has.baseline && (
        <KeyLine text={reader.words('key.baseline')}>
          <line x1={7} x2={7} y1={0} y2={14} strokeWidth={1.5} className="stroke-edge" />
        </KeyLine>
      )}
      {has.provisional && (
        <KeyLine text={reader.words('key.provisional')}>
          <rect
            x={1}
            y={3}
            width={12}
            height={8}
            strokeWidth={1.5}
            strokeDasharray="3 2"
            className="fill-brand-soft stroke-brand"
          />
        </KeyLine>
      )}
    </ul>
  );
}

function KeyLine({ text, children }: { text: string; children: ReactNode }) {
  return (
    <li className="flex items-center gap-1.5">
      <svg width={14} height={14} aria-hidden="true" data-chart>
        {children}
      </svg>
      {text}
    </li>
  );
}

import type { BarChartSpec, BarRow } from '@/lib/chart/spec-types';
import { BulletSvg } from './bullet-svg';
import { StatusPill } from './status-pill';
import { StepTrackSvg } from './step-track-svg';

/** Horizontal bars as text with a drawing beside it: names and values wrap, nothing overlaps. */
export function BarChart({ spec, isMirrored }: { spec: BarChartSpec; isMirrored: boolean }) {
  return (
    <div className="grid gap-6">
      {spec.groups.map((group) => (
        <div key={group.key}>
          {group.title && <p className="mb-2 text-sm font-semibold text-soft">{group.title}</p>}
          <ul className="grid gap-3.5">
            {group.rows.map((row) => (
              <Row key={row.key} row={row} isMirrored={isMirrored} />
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function Row({ row, isMirrored }: { row: BarRow; isMirrored: boolean }) {
  return (
    <li
      className={`grid grid-cols-[1fr_auto] items-start gap-x-4 gap-y-0.5 md:grid-cols-[minmax(9rem,15rem)_1fr_minmax(6rem,11rem)] ${row.isTotal ? 'border-t border-line pt-3' : ''}`}
    >
      <p className={row.isTotal ? 'font-semibold' : ''}>
        {row.label}
        {row.note && <span className="block text-sm font-normal text-soft">{row.note}</span>}
      </p>
      <p className="text-end md:order-last md:text-start">
        <ValueWords row={row} />
      </p>
      <div className="col-span-2 md:col-span-1">
        {row.state === 'missing' ? (
          <div className="hatched my-1 h-3 border border-dashed border-edge" />
        ) : (
          <Drawing row={row} isMirrored={isMirrored} />
        )}
        {(row.targetText || row.status) && (
          <p className="mt-1 flex flex-wrap items-center justify-between gap-x-3 gap-y-1 text-sm text-soft">
            <span>{row.targetText}</span>
            {row.status && row.statusWord && (
              <StatusPill status={row.status} word={row.statusWord} />
            )}
          </p>
        )}
        {row.statusReason && <p className="text-sm text-soft">{row.statusReason}</p>}
      </div>
    </li>
  );
}

function Drawing({ row, isMirrored }: { row: BarRow; isMirrored: boolean }) {
  if (row.steps) return <StepTrackSvg steps={row.steps} isMirrored={isMirrored} />;
  if (!row.bullet) return null;
  const track = row.bullet.bar === null ? 'dashed' : row.bullet.target === null ? 'none' : 'solid';
  return <BulletSvg spec={row.bullet} track={track} />;
}

function ValueWords({ row }: { row: BarRow }) {
  if (!row.isNumber) return <span className="text-soft">{row.valueText}</span>;
  return (
    <>
      <bdi className="font-semibold">{row.valueText}</bdi>
      {row.unit && <span className="text-sm text-soft"> {row.unit}</span>}
      {row.detail && <span className="block text-sm text-soft">{row.detail}</span>}
      {row.stateWord && <span className="block text-sm text-soft">{row.stateWord}</span>}
    </>
  );
}

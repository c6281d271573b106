import type { PairedDotsSpec, PairRow } from '@/lib/chart/spec-types';
import { Marker, MarkerKey } from './marker';
import { share } from './series-classes';

/** Two dots a row on one scale, their values and the gap in words under the name. */
export function PairedDots({ spec }: { spec: PairedDotsSpec }) {
  return (
    <div>
      <ul className="mb-3 flex flex-wrap gap-x-5 gap-y-1 text-sm font-semibold">
        {spec.categories.map((category) => (
          <li key={category.key} className="flex items-center gap-1.5">
            <MarkerKey shape={category.shape} token={category.token} />
            {category.label}
          </li>
        ))}
      </ul>
      <ul className="grid gap-3">
        {spec.rows.map((row) => (
          <li
            key={row.key}
            className="grid gap-x-5 gap-y-1 border-b border-line pb-3 md:grid-cols-[minmax(10rem,18rem)_1fr]"
          >
            <div>
              <p>{row.label}</p>
              <p className="text-sm text-soft">{row.dots.map((dot) => dot.sentence).join(' · ')}</p>
              {row.gapText && <p className="text-sm font-semibold">{row.gapText}</p>}
              {row.rest && <p className="text-sm text-soft">{row.rest}</p>}
            </div>
            <Dots row={row} spec={spec} />
          </li>
        ))}
      </ul>
      <Axis spec={spec} />
    </div>
  );
}

function Dots({ row, spec }: { row: PairRow; spec: PairedDotsSpec }) {
  const places = row.dots.flatMap((dot) => (dot.x === null ? [] : [dot.x]));
  return (
    <svg width="100%" height={32} overflow="visible" aria-hidden="true" data-chart className="px-2">
      {spec.ticks.map((tick) => (
        <line
          key={tick.x}
          x1={share(tick.x)}
          x2={share(tick.x)}
          y1={0}
          y2={32}
          className="stroke-line"
        />
      ))}
      {places.length === 2 && (
        <line
          x1={share(Math.min(...places))}
          x2={share(Math.max(...places))}
          y1={16}
          y2={16}
          strokeWidth={2}
          className="stroke-edge"
        />
      )}
      {row.dots.map((dot) => {
        const category = spec.categories.find((one) => one.key === dot.category);
        return dot.x === null || !category ? null : (
          <Marker
            key={dot.category}
            x={dot.x}
            y={16}
            shape={category.shape}
            token={category.token}
            isFirm={dot.isFirm}
          />
        );
      })}
    </svg>
  );
}

function Axis({ spec }: { spec: PairedDotsSpec }) {
  return (
    <div className="md:grid md:grid-cols-[minmax(10rem,18rem)_1fr] md:gap-x-5">
      <span />
      <svg
        width="100%"
        height={20}
        overflow="visible"
        aria-hidden="true"
        data-chart
        fontSize={12}
        className="px-2"
      >
        {spec.ticks.map((tick) => (
          <text key={tick.x} x={share(tick.x)} y={14} textAnchor="middle" className="fill-soft">
            {tick.label}
          </text>
        ))}
      </svg>
    </div>
  );
}

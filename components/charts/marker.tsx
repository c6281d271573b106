import type { MarkerShape, SeriesToken } from '@/lib/chart/spec-types';
import { fillClasses, share, strokeClasses } from './series-classes';

const paths: Readonly<Record<MarkerShape, string>> = {
  disc: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0 -9 0Z',
  square: 'M-4 -4H4V4H-4Z',
  triangle: 'M0 -5 5 4H-5Z',
  diamond: 'M0 -5.5 5.5 0 0 5.5 -5.5 0Z',
};

/** A mark centred on a point of the plot; hollow where the value may still be revised. */
export function Marker({
  x,
  y,
  shape,
  token,
  isFirm = true,
}: {
  x: number;
  y: number;
  shape: MarkerShape;
  token: SeriesToken;
  isFirm?: boolean;
}) {
  return (
    <svg x={share(x)} y={y} overflow="visible" aria-hidden="true">
      <path
        d={paths[shape]}
        strokeWidth={2}
        className={`${strokeClasses[token]} ${isFirm ? fillClasses[token] : 'fill-card'}`}
      />
    </svg>
  );
}

/** The same mark in a line of text, for keys and labels. */
export function MarkerKey({ shape, token }: { shape: MarkerShape; token: SeriesToken }) {
  return (
    <svg viewBox="-7 -7 14 14" className="size-3.5 shrink-0" aria-hidden="true" data-chart>
      <path d={paths[shape]} className={fillClasses[token]} />
    </svg>
  );
}

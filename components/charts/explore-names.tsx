import type { ExploreData } from '@/lib/chart/spec-types';
import { strokeClasses } from './series-classes';

/** Which line is which, in the order of the places; each by its colour and its dashes. */
export function ExploreNames({ series }: { series: ExploreData['series'] }) {
  return (
    <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {series.map((one) => (
        <li key={one.key} className="flex items-center gap-1.5">
          <svg width={26} height={10} aria-hidden="true" data-chart>
            <line
              x1={0}
              x2={26}
              y1={5}
              y2={5}
              strokeWidth={one.token === 'soft' ? 1.5 : 2.5}
              strokeDasharray={one.dash ?? undefined}
              className={strokeClasses[one.token]}
            />
          </svg>
          {one.label}
        </li>
      ))}
    </ul>
  );
}

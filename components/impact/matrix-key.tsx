import type { ReleaseContext } from '@/components/releases/release-context';
import { StatusMark } from '@/components/ui/status-mark';

/** What the marks of the matrix mean; an empty cell is said not to be a zero. */
export function MatrixKey({ context }: { context: ReleaseContext }) {
  const { release, say } = context;
  const isAnyMissing = release.content.figures.some((figure) => figure.state === 'missing');
  const hasTargets = release.content.figures.some((figure) => figure.target?.value != null);
  return (
    <ul className="mt-4 flex flex-wrap gap-x-5 gap-y-1 text-sm text-soft">
      {hasTargets && (
        <li className="flex items-center gap-1.5">
          <svg width={14} height={14} data-chart aria-hidden="true">
            <line x1={7} x2={7} y1={0} y2={14} strokeWidth={3} className="stroke-ink" />
          </svg>
          {say.impact('key.target')}
        </li>
      )}
      {isAnyMissing && (
        <li className="flex items-center gap-1.5">
          <StatusMark shape="hatched-square" />
          {say.impact('key.missing')}
        </li>
      )}
      <li>{say.impact('key.blank')}</li>
    </ul>
  );
}

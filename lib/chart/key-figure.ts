import type { ReleaseContent, ReleaseIndicator } from '@/lib/release/content';
import type { ReleaseFigure } from '@/lib/release/figure';
import { cellFigures, type IndexedRelease } from './released-figures';

export interface KeyFigure {
  readonly indicator: ReleaseIndicator;
  readonly figure: ReleaseFigure;
}

/** The figures that open the impact page; a choice that the release holds no figure for is left out. */
export function keyFigures(release: IndexedRelease): KeyFigure[] {
  return release.content.keyFigures.flatMap((choice) => {
    const indicator = release.indicators.get(choice.indicatorCode);
    const figure = indicator && chosenFigure(release, choice);
    return indicator && figure ? [{ indicator, figure }] : [];
  });
}

/** Without a phase: what has none stated, else the last phase that has a value. */
function chosenFigure(
  release: IndexedRelease,
  choice: ReleaseContent['keyFigures'][number],
): ReleaseFigure | undefined {
  const figures = cellFigures(release, choice.indicatorCode).filter(
    (figure) => figure.placeKey === choice.placeKey,
  );
  const inPhase = (code: string) =>
    figures.find((figure) => figure.phase.kind === 'phase' && figure.phase.code === code);
  if (choice.phaseCode !== null) return inPhase(choice.phaseCode);
  const phases = release.content.phases.flatMap((phase) => inPhase(phase.code) ?? []);
  const others = figures.filter((figure) => figure.phase.kind !== 'phase');
  return [...others, ...phases.reverse()].find(hasValue) ?? others[0] ?? phases[0];
}

function hasValue({ value }: ReleaseFigure): boolean {
  return value.value !== null || value.levelCode !== null || value.text !== null;
}

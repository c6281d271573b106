import type { Contributor, ReleaseFigure } from './figure';

/** An observation as a release keeps it: once, beside all the figures that are made of it. */
export type ReleaseObservation = Omit<Contributor, 'isCarriedForward' | 'indicatorCode'>;

/** A figure as a release keeps it: what it is made of is named, and stands beside it. */
export interface StoredFigure extends Omit<ReleaseFigure, 'contributors'> {
  readonly contributors: readonly Pick<
    Contributor,
    'observationId' | 'indicatorCode' | 'isCarriedForward'
  >[];
}

export interface StoredFigures {
  readonly figures: readonly StoredFigure[];
  readonly observations: readonly (ReleaseObservation & { readonly indicatorCode: string })[];
}

/** Figures as they are stored. An observation says the same of itself in all of them. */
export function asStored(figures: readonly ReleaseFigure[]): StoredFigures {
  const observations = new Map<number, StoredFigures['observations'][number]>();
  const stored = figures.map(({ contributors, ...figure }) => ({
    ...figure,
    contributors: contributors.map(({ isCarriedForward, indicatorCode, ...observation }) => {
      const { observationId } = observation;
      if (!observations.has(observationId)) {
        const code = indicatorCode ?? figure.indicatorCode;
        observations.set(observationId, { ...observation, indicatorCode: code });
      }
      return {
        observationId,
        ...(indicatorCode !== undefined && { indicatorCode }),
        isCarriedForward,
      };
    }),
  }));
  return { figures: stored, observations: [...observations.values()] };
}

/** Stored figures as they were released. Throws where one names an observation that is not there. */
export function asReleased(
  figures: readonly StoredFigure[],
  observations: readonly ReleaseObservation[],
): ReleaseFigure[] {
  const known = new Map(observations.map((one) => [one.observationId, one]));
  return figures.map(({ contributors, ...figure }) => ({
    ...figure,
    contributors: contributors.map(({ observationId, ...named }) => {
      const observation = known.get(observationId);
      if (!observation) throw new RangeError(`The release lacks the observation ${observationId}.`);
      return { ...observation, ...named };
    }),
  }));
}

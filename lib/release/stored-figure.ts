import type { Contributor, FigureValue, ReleaseFigure } from './figure';
import { type WithoutEmpty, withoutEmpty } from './without-empty';

const emptyValue = {
  value: null,
  numerator: null,
  denominator: null,
  levelCode: null,
  atLevel: null,
  reachedOn: null,
  text: null,
  isAtLeast: false,
} as const satisfies Partial<FigureValue>;

const emptyFigure = {
  placeKey: null,
  period: null,
  baseline: null,
  target: null,
  achievement: null,
  progress: null,
  expected: null,
  coverage: null,
  remainders: [] as ReleaseFigure['remainders'],
  refusal: null,
  doubts: [] as ReleaseFigure['doubts'],
} as const satisfies Partial<ReleaseFigure>;

const emptyObservation = {
  organisationCode: null,
  sourceKey: null,
  doubt: null,
  note: null,
  approvedOn: null,
} as const satisfies Partial<Contributor>;

type StoredValue = WithoutEmpty<FigureValue, typeof emptyValue>;
type WithStoredValue<T> = Omit<T, 'value'> & { readonly value: StoredValue };

/** An observation as a release keeps it: once, beside all the figures that are made of it. */
export type ReleaseObservation = WithStoredValue<
  WithoutEmpty<Omit<Contributor, 'isCarriedForward' | 'indicatorCode'>, typeof emptyObservation>
>;

/**
 * A figure as a release keeps it: what it is made of is named, and stands beside it; what is empty is
 * left out.
 */
export type StoredFigure = WithStoredValue<
  WithoutEmpty<Omit<ReleaseFigure, 'contributors'>, typeof emptyFigure>
> & {
  readonly contributors: readonly {
    readonly observationId: number;
    /** Where it is a value of another indicator: a component. */
    readonly indicatorCode?: string | undefined;
    readonly isCarriedForward?: boolean;
  }[];
};

export interface StoredFigures {
  readonly figures: readonly StoredFigure[];
  readonly observations: readonly (ReleaseObservation & { readonly indicatorCode: string })[];
}

/** Figures as they are stored. An observation says the same of itself in all of them. */
export function asStored(figures: readonly ReleaseFigure[]): StoredFigures {
  const observations = new Map<number, StoredFigures['observations'][number]>();
  const stored = figures.map(({ contributors, ...figure }) => ({
    ...withoutEmpty(figure, emptyFigure),
    value: withoutEmpty(figure.value, emptyValue),
    contributors: contributors.map(({ isCarriedForward, indicatorCode, ...observation }) => {
      const { observationId } = observation;
      if (!observations.has(observationId)) {
        observations.set(observationId, {
          ...withoutEmpty(observation, emptyObservation),
          value: withoutEmpty(observation.value, emptyValue),
          indicatorCode: indicatorCode ?? figure.indicatorCode,
        });
      }
      return {
        observationId,
        ...(indicatorCode !== undefined && { indicatorCode }),
        ...(isCarriedForward && { isCarriedForward }),
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
  const known = new Map(
    observations.map((one) => [
      one.observationId,
      { ...emptyObservation, ...one, value: { ...emptyValue, ...one.value } },
    ]),
  );
  return figures.map(({ contributors, ...figure }) => ({
    ...emptyFigure,
    ...figure,
    value: { ...emptyValue, ...figure.value },
    contributors: contributors.map(({ observationId, isCarriedForward = false, ...named }) => {
      const observation = known.get(observationId);
      if (!observation) throw new RangeError(`The release lacks the observation ${observationId}.`);
      return { ...observation, ...named, isCarriedForward };
    }),
  }));
}

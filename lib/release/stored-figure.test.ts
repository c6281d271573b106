import { expect, test } from 'vitest';
import { contributorOf, figureOf } from '../chart/release-fixture';
import { asReleased, asStored } from './stored-figure';

const first = contributorOf({ observationId: 1 });
const second = contributorOf({ observationId: 2 });
const figures = [
  figureOf({ contributors: [first, second] }),
  figureOf({ contributors: [{ ...first, isCarriedForward: true }] }),
  figureOf({ contributors: [] }),
];

test('an observation is stored once, however many figures it is part of', () => {
  const { observations, figures: stored } = asStored(figures);
  expect(observations.map(({ observationId }) => observationId)).toEqual([1, 2]);
  expect(stored[1]?.contributors).toEqual([{ observationId: 1, isCarriedForward: true }]);
});

test('what is empty is not stored, and a zero is', () => {
  const zero = figureOf({ value: { ...figureOf({}).value, value: 0 }, target: null });
  const [stored] = asStored([zero]).figures;
  expect(stored?.value).toEqual({ kind: zero.value.kind, value: 0 });
  expect(stored).not.toHaveProperty('target');
  expect(asReleased(stored ? [stored] : [], [])).toEqual([zero]);
});

test('a figure that was stored whole, as earlier releases are, reads as it is', () => {
  const whole = figureOf({ contributors: [{ ...first, isCarriedForward: true }] });
  const contributors = [{ observationId: 1, isCarriedForward: true }];
  const { isCarriedForward: _, ...observation } = first;
  expect(asReleased([{ ...whole, contributors }], [observation])).toEqual([whole]);
});

test('what was stored reads as it was released', () => {
  const stored = asStored(figures);
  const observations = stored.observations.map(({ indicatorCode: _, ...one }) => one);
  expect(asReleased(stored.figures, observations)).toEqual(figures);
});

test('an observation of a calculated indicator stands under its own, and is named there', () => {
  const figure = figureOf({ contributors: [{ ...first, indicatorCode: 'part' }] });
  const { observations, figures: stored } = asStored([figure]);
  expect(observations.map(({ indicatorCode }) => indicatorCode)).toEqual(['part']);
  expect(asReleased(stored, [first])).toEqual([figure]);
});

test('a figure whose observation is gone is an error, not a figure without evidence', () => {
  expect(() => asReleased(asStored(figures).figures, [])).toThrow(/lacks the observation 1/);
});

import { expect, test } from 'vitest';
import { contentOf, figureOf, indicatorOf } from './release-fixture';
import { indexRelease } from './released-figures';
import { whatIsMissing } from './what-is-missing';

test('what a sum lacks is told once, of the indicators that it adds', () => {
  const missing = (indicatorCode: string) => figureOf({ indicatorCode, state: 'missing' });
  const codes = ['I-1', 'I-2'];
  const content = contentOf({
    indicators: [
      ...codes.map((code) => indicatorOf({ code })),
      indicatorOf({ code: 'sum', components: codes }),
    ],
    figures: [...codes, 'sum'].map(missing),
  });
  expect(whatIsMissing(indexRelease(content)).missing).toEqual([{ placeKey: 'N@1', count: 2 }]);
});

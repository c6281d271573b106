import { expect, it } from 'vitest';
import { figureOf, fixtureReader, targetOf } from './release-fixture';
import { statusWord } from './status-text';

const exceeded = figureOf({ target: targetOf(34), status: { code: 'exceeded', reason: null } });

it('does not call a value exceeded that stayed below its ceiling', () => {
  const reader = fixtureReader('fr');
  expect(statusWord(exceeded, { direction: 'higher' }, reader)).toBe('dépassé');
  expect(statusWord(exceeded, { direction: 'lower' }, reader)).toBe('mieux que la cible');
});

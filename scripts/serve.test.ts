import { expect, test } from 'vitest';
import { isReadableAddress } from './serve.mjs';

test('an address with a broken percent-encoding is known before the pages are asked', () => {
  expect(isReadableAddress('/%ff')).toBe(false);
  expect(isReadableAddress('/fr/100%')).toBe(false);
  expect(isReadableAddress('/fr/L%E2%80%99Oriental?q=%20')).toBe(true);
});

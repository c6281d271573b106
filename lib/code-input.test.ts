import { expect, test } from 'vitest';
import { newCode } from './code-input';

test.each(['.', '..', 'a/b', 'a b', '', 'é', 'x'.repeat(41)])('%j is no code', (code) => {
  expect(newCode.safeParse(code).success).toBe(false);
});

/** The most decimals any value is stored with. */
const decimals = 6;
const scale = 10 ** decimals;

/**
 * The exact decimal sum of values of at most six decimals, whatever their order or grouping:
 * 0.1 + 0.2 is 0.3, and no cent of an amount is lost.
 */
export function add(values: Iterable<number>): number {
  const list = [...values];
  if (list.every(Number.isSafeInteger)) {
    const sum = list.reduce((total, value) => total + value, 0);
    if (Number.isSafeInteger(sum)) return sum;
  }
  let steps = 0;
  for (const value of list) {
    steps += Math.round(value * scale);
    if (!Number.isSafeInteger(steps)) return addLarge(list);
  }
  return steps / scale;
}

/** Past nine thousand million, six decimals no longer fit the whole steps of a double. */
function addLarge(values: readonly number[]): number {
  const steps = values.reduce((total, value) => total + inSteps(value), 0n);
  const digits = String(steps < 0n ? -steps : steps).padStart(decimals + 1, '0');
  return Number(`${steps < 0n ? '-' : ''}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`);
}

function inSteps(value: number): bigint {
  const text = Math.abs(value) < 1 / scale ? '0' : String(value);
  const [whole = '0', fraction = ''] = text.split('.');
  const digits = fraction.slice(0, decimals).padEnd(decimals, '0');
  return BigInt(`${whole.replace('-', '')}${digits}`) * (value < 0 ? -1n : 1n);
}

/** from − part, as exactly. */
export function subtract(from: number, part: number): number {
  return add([from, -part]);
}

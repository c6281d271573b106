import { asciiAt, joinBytes } from './join-bytes';

/** What draws a picture, still or moving, and its colours. */
const drawing = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP bKGD pHYs acTL fcTL fdAT'.split(' '),
);

/**
 * A PNG with what draws it: no EXIF, text, date, nor anything that is not known to draw or that comes
 * after its end. Null where it is broken.
 */
export function stripPng(bytes: Uint8Array): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept = [bytes.subarray(0, 8)];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const next = at + 12 + view.getUint32(at);
    const name = asciiAt(bytes, at + 4, 4);
    if (next > bytes.length || (at === 8) !== (name === 'IHDR')) return null;
    if (drawing.has(name)) kept.push(bytes.subarray(at, next));
    if (name === 'IEND') return joinBytes(kept);
    at = next;
  }
  return null;
}

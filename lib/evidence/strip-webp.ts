import { asciiAt, joinBytes } from './join-bytes';

const drawing = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
const pictures = new Set(['VP8 ', 'VP8L', 'ANMF']);
/** In the head of an extended file: that EXIF or XMP follows. */
const toldFlags = 0x08 | 0x04;

/** A WebP with what draws it: no EXIF, XMP, nor anything unknown or after its end. Null where broken. */
export function stripWebp(bytes: Uint8Array): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 20) return null;
  const end = 8 + view.getUint32(4, true);
  if (end > bytes.length) return null;
  const kept: Uint8Array[] = [];
  let hasPicture = false;
  let at = 12;
  while (at + 8 <= end) {
    const size = view.getUint32(at + 4, true);
    const next = at + 8 + size + (size % 2);
    if (next > end) return null;
    const name = asciiAt(bytes, at, 4);
    if (drawing.has(name))
      kept.push(name === 'VP8X' ? withoutTold(bytes, at, next) : bytes.subarray(at, next));
    hasPicture ||= pictures.has(name);
    at = next;
  }
  if (!hasPicture) return null;
  const head = bytes.slice(0, 12);
  const length = kept.reduce((sum, chunk) => sum + chunk.length, 4);
  new DataView(head.buffer).setUint32(4, length, true);
  return joinBytes([head, ...kept]);
}

function withoutTold(bytes: Uint8Array, at: number, next: number): Uint8Array {
  const chunk = bytes.slice(at, next);
  chunk[8] = (chunk[8] ?? 0) & ~toldFlags;
  return chunk;
}

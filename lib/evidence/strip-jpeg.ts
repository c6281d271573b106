import { asciiAt, joinBytes } from './join-bytes';

const startOfImage = new Uint8Array([0xff, 0xd8]);
const endOfImage = new Uint8Array([0xff, 0xd9]);

/**
 * A JPEG with what draws it and nothing of what is told beside: no EXIF, XMP, IPTC, comment, preview,
 * nor anything after its end. Which way is up stays. Null where it is broken. The picture itself is
 * copied as it is.
 */
export function stripJpeg(bytes: Uint8Array): Uint8Array | null {
  const kept: Uint8Array[] = [];
  let orientation = 1;
  let hasPicture = false;
  let at = 2;
  while (at + 1 < bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] as number;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xd9) {
      return hasPicture
        ? joinBytes([startOfImage, ...upright(orientation), ...kept, endOfImage])
        : null;
    }
    if (marker < 0xc0 || (marker >= 0xd0 && marker <= 0xd8)) return null;
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    const next = at + 2 + length;
    if (length < 2 || next > bytes.length) return null;
    const segment = bytes.subarray(at, next);
    if (marker === 0xe1) orientation = orientationIn(segment.subarray(4)) ?? orientation;
    kept.push(...whatDraws(marker, segment));
    at = next;
    if (marker === 0xda) {
      hasPicture = true;
      const end = endOfScan(bytes, at);
      kept.push(bytes.subarray(at, end));
      at = end;
    }
  }
  return null;
}

function whatDraws(marker: number, segment: Uint8Array): readonly Uint8Array[] {
  const isNamed = (name: string) => asciiAt(segment, 4, name.length) === name;
  // A picture of its own may be in the head: its size is said to be none.
  if (marker === 0xe0) return isNamed('JFIF\0') && segment.length >= 18 ? [plainHead(segment)] : [];
  if (marker === 0xe2) return isNamed('ICC_PROFILE\0') ? [segment] : [];
  if (marker === 0xee) return isNamed('Adobe') ? [segment] : [];
  const isTold = (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;
  return isTold ? [] : [segment];
}

function plainHead(segment: Uint8Array): Uint8Array {
  const head = segment.slice(0, 18);
  head.set([0, 16], 2);
  head.set([0, 0], 16);
  return head;
}

/** Where the marker after a scan begins; stuffed bytes and restarts are of the scan. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) break;
    at += 1;
  }
  return at;
}

/** 1 to 8, from the first directory of an EXIF segment; null where it is not said. */
function orientationIn(payload: Uint8Array): number | null {
  if (asciiAt(payload, 0, 6) !== 'Exif\0\0' || payload.length < 16) return null;
  const view = new DataView(payload.buffer, payload.byteOffset + 6, payload.length - 6);
  const isLittle = view.getUint16(0) === 0x4949;
  const start = view.getUint32(4, isLittle);
  if (start + 2 > view.byteLength) return null;
  const count = view.getUint16(start, isLittle);
  for (let entry = 0; entry < count; entry += 1) {
    const at = start + 2 + entry * 12;
    if (at + 12 > view.byteLength) return null;
    if (view.getUint16(at, isLittle) !== 0x0112) continue;
    const said = view.getUint16(at + 8, isLittle);
    return said >= 1 && said <= 8 ? said : null;
  }
  return null;
}

/** An EXIF segment that says which way is up and nothing else. */
function upright(orientation: number): readonly Uint8Array[] {
  if (orientation === 1) return [];
  const exif = [0x45, 0x78, 0x69, 0x66, 0, 0];
  const tiff = [0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8];
  const directory = [0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0];
  const payload = [...exif, ...tiff, ...directory];
  return [new Uint8Array([0xff, 0xe1, 0, payload.length + 2, ...payload])];
}

import type { MediaType } from './media-type';
import { zipNames } from './zip-names';

/** Why a file is not taken: the last part of `evidence.errors.…`. */
export type FileRefusal = 'empty' | 'unknownType' | 'macros';

export type Detected =
  | { readonly kind: 'known'; readonly type: MediaType }
  | { readonly kind: 'refused'; readonly why: FileRefusal };

/** What a file is by its bytes; its name is never asked. */
export function detectMediaType(bytes: Uint8Array): Detected {
  if (bytes.length === 0) return { kind: 'refused', why: 'empty' };
  const binary = signatures.find(([, fits]) => fits(bytes));
  if (binary) return { kind: 'known', type: binary[0] };
  const names = zipNames(bytes);
  if (names) return officeType(names);
  return isTable(bytes)
    ? { kind: 'known', type: 'text/csv' }
    : { kind: 'refused', why: 'unknownType' };
}

const begins = (bytes: Uint8Array, mark: string, at = 0) =>
  bytes.length >= at + mark.length &&
  [...mark].every((letter, place) => bytes[at + place] === letter.charCodeAt(0));

const signatures: readonly (readonly [MediaType, (bytes: Uint8Array) => boolean])[] = [
  ['application/pdf', (bytes) => begins(bytes, '%PDF-')],
  ['image/jpeg', (bytes) => begins(bytes, '\xff\xd8\xff')],
  ['image/png', (bytes) => begins(bytes, '\x89PNG\r\n\x1a\n')],
  ['image/webp', (bytes) => begins(bytes, 'RIFF') && begins(bytes, 'WEBP', 8)],
];

/** What carries code in a document of Office: macros, the macros of old sheets, ActiveX. */
const activePart = /(^|\/)(vba\w*\.(bin|xml)|macrosheets\/|dialogsheets\/|activex\/)/i;

function officeType(names: readonly string[]): Detected {
  const holds = (name: string) => names.includes(name);
  if (!holds('[Content_Types].xml')) return { kind: 'refused', why: 'unknownType' };
  if (names.some((name) => activePart.test(name))) return { kind: 'refused', why: 'macros' };
  const [isSheet, isText] = [holds('xl/workbook.xml'), holds('word/document.xml')];
  if (isSheet === isText) return { kind: 'refused', why: 'unknownType' };
  const kind = isSheet ? 'spreadsheetml.sheet' : 'wordprocessingml.document';
  return { kind: 'known', type: `application/vnd.openxmlformats-officedocument.${kind}` };
}

/** Bytes that mean nothing in Windows-1252. */
const undefinedBytes = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** A table as text is text: no control but tabs and ends of lines, and no markup at its beginning. */
function isTable(bytes: Uint8Array): boolean {
  if (bytes.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d)) {
    return false;
  }
  const text = asUtf8(bytes);
  if (text === null && bytes.some((byte) => undefinedBytes.has(byte))) return false;
  const start = text ?? new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096));
  return !/^\s*(<|$)/.test(start);
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

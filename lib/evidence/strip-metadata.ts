import type { MediaType } from './media-type';
import { stripJpeg } from './strip-jpeg';
import { stripPng } from './strip-png';
import { stripWebp } from './strip-webp';

const strippers: Partial<Record<MediaType, (bytes: Uint8Array) => Uint8Array | null>> = {
  'image/jpeg': stripJpeg,
  'image/png': stripPng,
  'image/webp': stripWebp,
};

/**
 * A picture without what its camera tells of place, time and owner; any other file as it is. Null
 * where it is a picture that is broken.
 */
export function stripMetadata(bytes: Uint8Array, type: MediaType): Uint8Array | null {
  const strip = strippers[type];
  return strip ? strip(bytes) : bytes;
}

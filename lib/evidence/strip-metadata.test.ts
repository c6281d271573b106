import { describe, expect, test } from 'vitest';
import type { MediaType } from './media-type';
import { stripMetadata } from './strip-metadata';
import { testPicture } from './testing-files';

const strip = (bytes: Uint8Array, format: 'jpeg' | 'png' | 'webp') =>
  stripMetadata(bytes, `image/${format}` satisfies MediaType);

const said = (bytes: Uint8Array | null) => Buffer.from(bytes ?? []).toString('latin1');

describe.each(['jpeg', 'png', 'webp'] as const)('a %s', (format) => {
  const bytes = testPicture(format);

  test('loses who took it, where, and all else that is told beside the picture', () => {
    expect(said(bytes)).toContain('Fatima');
    const stripped = strip(bytes, format);
    expect(stripped?.length).toBeGreaterThan(40);
    expect(said(stripped)).not.toMatch(/Fatima|SecretXmp|GPS|xmpmeta/);
  });

  test('loses what was put behind its end', () => {
    const more = new Uint8Array([...bytes, ...Buffer.from('a film of the same moment')]);
    expect(strip(more, format)).toEqual(strip(bytes, format));
  });

  test('is not changed by being stripped again', () => {
    const once = strip(bytes, format) as Uint8Array;
    expect(strip(once, format)).toEqual(once);
  });

  test('is refused wherever it was cut', () => {
    for (let length = 12; length < bytes.length; length += 1) {
      expect(strip(bytes.subarray(0, length), format)).toBeNull();
    }
  });
});

test('the lines of a JPEG are copied as they are, and it stays turned', () => {
  const bytes = testPicture('jpeg');
  const stripped = strip(bytes, 'jpeg') as Uint8Array;
  const scan = (one: Uint8Array) => said(one).slice(said(one).indexOf('\xff\xda'));
  expect(scan(stripped)).toBe(scan(bytes));
  expect(said(stripped)).toContain(`Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06`);
});

test('a JPEG loses its comment, the small picture in its head and the data of other programs', () => {
  const bytes = testPicture('jpeg');
  const segment = (marker: number, text: string) => [
    0xff,
    marker,
    0,
    text.length + 2,
    ...Buffer.from(text, 'latin1'),
  ];
  const told = [
    ...segment(0xe0, 'JFIF\0\x01\x01\0\0\x01\0\x01\x01\x01q7q'),
    ...segment(0xe0, 'JFXX\0\x10small'),
    ...segment(0xed, 'Photoshop 3.0\0caption'),
    ...segment(0xe2, 'MPF\0second'),
    ...segment(0xfe, 'comment'),
  ];
  const stripped = said(
    strip(new Uint8Array([...bytes.subarray(0, 2), ...told, ...bytes.subarray(2)]), 'jpeg'),
  );
  expect(stripped).not.toMatch(/q7q|small|caption|second|comment/);
  expect(stripped).toContain('JFIF\0\x01\x01\0\0\x01\0\x01\0\0\xff');
});

test('what is no picture stays as it is', () => {
  const bytes = new TextEncoder().encode('a;b');
  expect(stripMetadata(bytes, 'text/csv')).toBe(bytes);
});

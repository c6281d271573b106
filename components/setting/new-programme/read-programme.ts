import { lineFrom, textsFrom } from '../../office/fields/read-fields';
import { copiedParts } from './copied-parts';

/** What the form of a new programme says, as `programmeInput` takes it. */
export function readProgramme(data: FormData) {
  const code = lineFrom(data, 'placeSet.code') ?? '';
  const area =
    data.get('placeSet.kind') === 'existing'
      ? { kind: 'existing', code }
      : { kind: 'new', code, title: textsFrom(data, 'placeSet.title') };
  return {
    ...readIdentity(data),
    startMonth: Number(data.get('startMonth')),
    placeSet: area,
  };
}

/** What the form of a copy says, as the API takes it. */
export function readCopy(data: FormData) {
  return {
    ...readIdentity(data),
    programme: lineFrom(data, 'programme') ?? '',
    ...Object.fromEntries(copiedParts.map((part) => [part, data.has(part)])),
  };
}

const readIdentity = (data: FormData) => ({
  slug: lineFrom(data, 'slug') ?? undefined,
  title: textsFrom(data, 'title'),
});

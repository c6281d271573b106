import type { SettingPlace } from '@/lib/api/setting/place-contract';
import { lineFrom, numberOrText, textsFrom } from '../../office/fields/read-fields';

/** A place as it stands, in the shape in which it is changed. */
export function inputOf(place: SettingPlace) {
  const { level, name, parent, validFrom, validTo, mark, tile, members } = place;
  return { level, name, parent, validFrom, validTo, mark, tile, members };
}

/** What the fields of a place or a group say. */
export function placeFrom(data: FormData) {
  return {
    code: data.get('code'),
    edition: data.get('edition'),
    level: data.get('level'),
    name: textsFrom(data, 'name'),
    parent: lineFrom(data, 'parent'),
    validFrom: lineFrom(data, 'validFrom'),
    validTo: lineFrom(data, 'validTo'),
    mark: lineFrom(data, 'mark'),
    tile: tileFrom(data),
    members: data.getAll('members'),
    isInProgramme: data.has('isInProgramme'),
  };
}

function tileFrom(data: FormData) {
  const column = numberOrText(String(data.get('tile.column') ?? ''));
  const row = numberOrText(String(data.get('tile.row') ?? ''));
  return column === null && row === null ? null : { column, row };
}

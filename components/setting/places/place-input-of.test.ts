import { expect, test } from 'vitest';
import { inputProblems } from '@/lib/input-problems';
import { changedPlaceInput, placeInput } from '@/lib/place/place-input';
import { placeFrom } from './place-input-of';

function formOf(typed: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  const whole = { code: 'TL-01', edition: '2015', level: 'region', 'name.en': 'North', ...typed };
  for (const [name, value] of Object.entries(whole)) data.append(name, value);
  return data;
}

const problemsOf = (typed: Readonly<Record<string, string>>) => {
  const parsed = placeInput.safeParse(placeFrom(formOf(typed)));
  return parsed.success
    ? []
    : inputProblems(parsed.error).map(({ field, words }) => [field, words]);
};

test('what is left empty is not said of a place', () => {
  expect(placeInput.parse(placeFrom(formOf({ parent: '', mark: ' ', 'tile.row': '' })))).toEqual({
    ...{ code: 'TL-01', edition: '2015', level: 'region', name: { en: 'North' } },
    ...{ parent: null, validFrom: null, validTo: null, mark: null, tile: null, members: [] },
    isInProgramme: false,
  });
});

test('a tile is read in any digits, and is whole', () => {
  const typed = formOf({ 'tile.column': '٤', 'tile.row': '0' });
  expect(changedPlaceInput.parse(placeFrom(typed)).tile).toEqual({ column: 4, row: 0 });
  expect(problemsOf({ 'tile.column': '4' })).toEqual([['tile.row', 'api.places.tile']]);
  expect(problemsOf({ 'tile.column': 'four', 'tile.row': '1' })).toEqual([
    ['tile.column', 'api.places.tile'],
  ]);
});

test('a name that could be read in another order is told in its language', () => {
  expect(problemsOf({ 'name.ar': '\u202eNorth' })).toEqual([['name.ar', 'errors.fields.controls']]);
});

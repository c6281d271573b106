import { expect, it } from 'vitest';
import { words } from './words';

it('sets narrow spaces and curly apostrophes where French wants them', () => {
  expect(words("L'an 2023 : « 2 639 » jeunes, 60 % ?", '', '').fr).toBe(
    'L’an 2023\u202F: «\u202F2\u202F639\u202F» jeunes, 60\u202F%\u202F?',
  );
});

it('leaves years, times and Arabic alone, and turns English quotes', () => {
  const text = words('De 2014 à 2018, à 12:30', "Morocco's 'kept' 2,639", '2.639 : كما هو');
  expect(text.fr).toBe('De 2014 à 2018, à 12:30');
  expect(text.en).toBe('Morocco’s ‘kept’ 2,639');
  expect(text.ar).toBe('2.639 : كما هو');
});

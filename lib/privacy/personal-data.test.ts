import { expect, test } from 'vitest';
import { personalSignsIn } from './personal-data';

test.each([
  ['appeler le 06 12 34 56 78', ['phone']],
  ['0612345678', ['phone']],
  ['05.36.12.34.56', ['phone']],
  ['+212 6 12 34 56 78', ['phone']],
  ['00212 (0)6-12-34-56-78', ['phone']],
  ['هاتف ٠٦١٢٣٤٥٦٧٨', ['phone']],
  ['\u200e+٢١٢ ٦ ١٢ ٣٤ ٥٦ ٧٨', ['phone']],
  ['+221 77 123 45 67', ['phone']],
  ['écrire à fatima.z@exemple.org.', ['email']],
  ['CIN AB123456', ['nationalId']],
  ['carte F ١٢٣٤٥٦', ['nationalId']],
  ['suivi de Mme Alaoui', ['name']],
  ['M. Idrissi est venu', ['name']],
  ['Prénom : Amina', ['name']],
  ['a woman named Amina', ['name']],
  ['تمت متابعة السيدة أمينة', ['name']],
  ['طفلة اسمها أمينة', ['name']],
  ['Mrs Alaoui, 0612345678', ['phone', 'name']],
])('%j is warned about', (text, signs) => {
  expect(personalSignsIn(text)).toEqual(signs);
});

test.each([
  '',
  '2 639 personnes, dont 1 204 femmes',
  '2\u202f639 jeunes en 2023, 751 en 2022',
  'Période 2023-Q1, région MA-01',
  'de 12 000 000 à 15 000 000 MAD',
  'le 24/10/2023 à 10 h 30',
  'Named partners: the centre in Oujda',
  'Centre de santé Al Andalous',
  'Les femmes nommées dans le plan',
  'مركز صحي في وجدة، 751 شخصاً',
])('%j is not', (text) => {
  expect(personalSignsIn(text)).toEqual([]);
});

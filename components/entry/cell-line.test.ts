import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyCell } from '@/lib/observation/cell-text';
import { lineOf, textOfLine } from './cell-line';
import { anIndicator } from './sheet-fixture';

const plan = anIndicator('plan', {
  kind: 'milestone',
  levels: [
    { code: 'drafted', label: { en: 'Drafted / discussed', fr: 'Rédigé' } },
    { code: 'adopted', label: { en: 'Adopted', fr: 'Adopté' } },
  ],
});
const sampled = anIndicator('share', { kind: 'ratio', ratioSource: 'sample' });

describe('a cell in one line', () => {
  it('names the level in any language, and keeps a stroke in its name', () => {
    const fields = (line: string) => textOfLine(line, plan, emptyCell).fields;
    expect(fields('adopté')).toEqual({ level: 'adopted' });
    expect(fields('Drafted / discussed')).toEqual({ level: 'drafted' });
    expect(fields('Drafted / discussed / 2023-02-01')).toEqual({
      level: 'drafted',
      reachedOn: '2023-02-01',
    });
    expect(fields('unheard of')).toEqual({ level: 'unheard of', reachedOn: '' });
  });

  it('is nothing where the line is blank, and forgets why there was no value', () => {
    const before = { ...emptyCell, state: 'not-collected', explanation: 'Flooded' } as const;
    expect(textOfLine(' ', sampled, before)).toEqual(emptyCell);
    expect(textOfLine('4', anIndicator('a'), before)).toEqual({
      state: 'reported',
      explanation: '',
      fields: { value: '4' },
    });
    expect(lineOf(before, sampled, 'en')).toBe('');
  });

  it('is read back as it was written', () => {
    const part = fc.stringMatching(/^[0-9][0-9.,%]{0,5}$/);
    fc.assert(
      fc.property(fc.tuple(part, part, part), ([value, sampleSize, population]) => {
        const text = { ...emptyCell, fields: { value, sampleSize, population } };
        const line = lineOf(text, sampled, 'en');
        expect(lineOf({ ...emptyCell, ...textOfLine(line, sampled, text) }, sampled, 'en')).toBe(
          line,
        );
      }),
    );
  });
});

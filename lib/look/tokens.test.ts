import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { colourDifference } from './colour-difference';
import { colourVisions, seenBy } from './colour-vision';
import { contrastRatio, toLinearRgb } from './contrast';
import { type ColourToken, type Palette, palettes, seriesTokens, type Theme } from './tokens';

const themes = Object.entries(palettes) as [Theme, Palette][];
const grounds: ColourToken[] = ['paper', 'card'];
const words: ColourToken[] = ['ink', 'soft', 'brand', 'mint', 'clay', 'saffron-word'];
const marks: ColourToken[] = ['brand', 'mint', 'clay', 'saffron', 'edge', ...seriesTokens];
const pills: [word: ColourToken, ground: ColourToken][] = [
  ['mint', 'mint-soft'],
  ['clay', 'clay-soft'],
  ['saffron-word', 'saffron-soft'],
  ['soft', 'sand'],
  ['ink', 'sand'],
  ['brand', 'brand-soft'],
  ['ink', 'brand-soft'],
  ['on-brand', 'brand'],
  ['paper', 'ink'],
];

describe.each(themes)('the %s palette', (_theme, palette) => {
  it.each(words.flatMap((word) => grounds.map((ground) => [word, ground] as const)))(
    'lets %s be read on %s at 4.5:1 or better',
    (word, ground) => {
      expect(contrastRatio(palette[word], palette[ground])).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(pills)('lets %s be read on %s at 4.5:1 or better', (word, ground) => {
    expect(contrastRatio(palette[word], palette[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(marks.flatMap((mark) => grounds.map((ground) => [mark, ground] as const)))(
    'shows the mark %s on %s at 3:1 or better',
    (mark, ground) => {
      expect(contrastRatio(palette[mark], palette[ground])).toBeGreaterThanOrEqual(3);
    },
  );

  it.each(colourVisions)('keeps every two series apart for %s vision', (vision) => {
    const seen = seriesTokens.map((token) => seenBy(vision, toLinearRgb(palette[token])));
    seen.forEach((one, index) => {
      for (const other of seen.slice(index + 1)) {
        expect(colourDifference(one, other)).toBeGreaterThanOrEqual(10);
      }
    });
  });
});

describe('app/globals.css', () => {
  const css = readFileSync(new URL('../../app/globals.css', import.meta.url), 'utf8');

  function declaredIn(block: RegExp): Record<string, string> {
    const body = block.exec(css)?.[1] ?? '';
    return Object.fromEntries(
      [...body.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, value]) => [
        name,
        value,
      ]),
    );
  }

  it('declares the light palette and nothing else on the root', () => {
    expect(declaredIn(/\n:root \{([^}]*)\}/)).toEqual(palettes.light);
  });

  it('declares the dark palette for readers who prefer dark', () => {
    expect(declaredIn(/@media \(prefers-color-scheme: dark\) \{\s*:root \{([^}]*)\}/)).toEqual(
      palettes.dark,
    );
  });

  it('gives every token a utility', () => {
    for (const token of Object.keys(palettes.light)) {
      expect(css).toContain(`--color-${token}: var(--${token});`);
    }
  });
});

export type ColourToken =
  | 'ink'
  | 'soft'
  | 'paper'
  | 'card'
  | 'line'
  | 'edge'
  | 'sand'
  | 'brand'
  | 'on-brand'
  | 'brand-soft'
  | 'mint'
  | 'mint-soft'
  | 'clay'
  | 'clay-soft'
  | 'saffron'
  | 'saffron-word'
  | 'saffron-soft'
  | 'series-1'
  | 'series-2'
  | 'series-3'
  | 'series-4';

export type Theme = 'light' | 'dark';

export type Palette = Readonly<Record<ColourToken, `#${string}`>>;

/**
 * Every colour of the product. Server-drawn pictures read it here; pages read the custom
 * properties of the same names in app/globals.css, which a test holds equal to this.
 * `saffron` is for marks: as text it falls short of 4.5:1 on paper, so words take `saffron-word`.
 * `edge` outlines controls (3:1), `line` is a hairline that carries no meaning.
 */
export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    ink: '#1d1c38',
    soft: '#5d5b73',
    paper: '#faf8f4',
    card: '#ffffff',
    line: '#e5e1d8',
    edge: '#858299',
    sand: '#efede6',
    brand: '#403cb0',
    'on-brand': '#ffffff',
    'brand-soft': '#ecebfa',
    mint: '#0a7566',
    'mint-soft': '#dff2ee',
    clay: '#ad3f2c',
    'clay-soft': '#fbe9e5',
    saffron: '#a86200',
    'saffron-word': '#985900',
    'saffron-soft': '#fdf1dc',
    'series-1': '#403cb0',
    'series-2': '#cf631d',
    'series-3': '#1f939c',
    'series-4': '#6e1f38',
  },
  dark: {
    ink: '#f3f1ea',
    soft: '#b7b4c8',
    paper: '#15141f',
    card: '#1e1d2b',
    line: '#353349',
    edge: '#8582a0',
    sand: '#2b2a3a',
    brand: '#aba8ff',
    'on-brand': '#15141f',
    'brand-soft': '#2f2d5c',
    mint: '#5ecfb9',
    'mint-soft': '#123a34',
    clay: '#ff9d87',
    'clay-soft': '#4a231b',
    saffron: '#f0b354',
    'saffron-word': '#f0b354',
    'saffron-soft': '#43300f',
    'series-1': '#aba8ff',
    'series-2': '#f5bca8',
    'series-3': '#c24a86',
    'series-4': '#5b8a14',
  },
};

/** Categorical series, in the order in which a chart takes them. */
export const seriesTokens = ['series-1', 'series-2', 'series-3', 'series-4'] as const;

export const fontFamily = "'IBM Plex Sans', 'IBM Plex Sans Arabic', system-ui, sans-serif";

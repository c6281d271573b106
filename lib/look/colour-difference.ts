import type { LinearRgb } from './contrast';

type Lab = readonly [lightness: number, a: number, b: number];

const degrees = Math.PI / 180;

function toLab([red, green, blue]: LinearRgb): Lab {
  const curve = (value: number) =>
    value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116;
  const x = curve((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
  const y = curve(0.2126729 * red + 0.7151522 * green + 0.072175 * blue);
  const z = curve((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** CIEDE2000 difference of two Lab colours (Sharma, Wu and Dalal 2005, its formulas in order). */
export function labDifference(one: Lab, other: Lab): number {
  const [lightness1, a1, b1] = one;
  const [lightness2, a2, b2] = other;
  const meanChroma7 = ((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2) ** 7;
  const stretch = 1.5 - 0.5 * Math.sqrt(meanChroma7 / (meanChroma7 + 25 ** 7));
  const chroma1 = Math.hypot(a1 * stretch, b1);
  const chroma2 = Math.hypot(a2 * stretch, b2);
  const hue = (a: number, b: number) => (Math.atan2(b, a * stretch) / degrees + 360) % 360;
  const hue1 = hue(a1, b1);
  const hue2 = hue(a2, b2);
  const isGrey = chroma1 * chroma2 === 0;

  const turn = hue2 - hue1;
  const hueStep = isGrey ? 0 : turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn;
  const deltaLightness = lightness2 - lightness1;
  const deltaChroma = chroma2 - chroma1;
  const deltaHue = 2 * Math.sqrt(chroma1 * chroma2) * Math.sin((hueStep / 2) * degrees);

  const meanLightness = (lightness1 + lightness2) / 2;
  const meanChroma = (chroma1 + chroma2) / 2;
  const hueSum = hue1 + hue2;
  const wraps = Math.abs(turn) > 180;
  const meanHue = isGrey
    ? hueSum
    : wraps
      ? (hueSum < 360 ? hueSum + 360 : hueSum - 360) / 2
      : hueSum / 2;

  const cosine = (multiple: number, shift: number) =>
    Math.cos((multiple * meanHue + shift) * degrees);
  const tilt =
    1 - 0.17 * cosine(1, -30) + 0.24 * cosine(2, 0) + 0.32 * cosine(3, 6) - 0.2 * cosine(4, -63);
  const offset = (meanLightness - 50) ** 2;
  const lightnessScale = 1 + (0.015 * offset) / Math.sqrt(20 + offset);
  const chromaScale = 1 + 0.045 * meanChroma;
  const hueScale = 1 + 0.015 * meanChroma * tilt;
  const rotation =
    -2 *
    Math.sqrt(meanChroma ** 7 / (meanChroma ** 7 + 25 ** 7)) *
    Math.sin(60 * Math.exp(-(((meanHue - 275) / 25) ** 2)) * degrees);

  const lightnessTerm = deltaLightness / lightnessScale;
  const chromaTerm = deltaChroma / chromaScale;
  const hueTerm = deltaHue / hueScale;
  return Math.sqrt(
    lightnessTerm ** 2 + chromaTerm ** 2 + hueTerm ** 2 + rotation * chromaTerm * hueTerm,
  );
}

/** CIEDE2000 difference of two colours in linear RGB (D65). */
export function colourDifference(one: LinearRgb, other: LinearRgb): number {
  return labDifference(toLab(one), toLab(other));
}

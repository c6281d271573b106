export type LinearRgb = readonly [red: number, green: number, blue: number];

/** sRGB `#rrggbb` to linear light, each channel 0 … 1 (IEC 61966-2-1). */
export function toLinearRgb(hex: string): LinearRgb {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new RangeError(`Not a #rrggbb colour: ${hex}`);
  const channel = (start: number) => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** WCAG 2.2 contrast ratio of two colours, 1 … 21. */
export function contrastRatio(one: string, other: string): number {
  const luminances = [one, other].map((hex) => {
    const [red, green, blue] = toLinearRgb(hex);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  });
  return (Math.max(...luminances) + 0.05) / (Math.min(...luminances) + 0.05);
}

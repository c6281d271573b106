import type { LinearRgb } from './contrast';

export type ColourVision = 'usual' | 'protan' | 'deutan' | 'tritan';

type Matrix = readonly [LinearRgb, LinearRgb, LinearRgb];

/** Full deficiency, on linear RGB: Machado, Oliveira and Fernandes 2009, severity 1.0. */
const matrices: Readonly<Record<ColourVision, Matrix>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

export const colourVisions = Object.keys(matrices) as ColourVision[];

/** The colour as a reader with this vision sees it, in linear RGB. */
export function seenBy(vision: ColourVision, [red, green, blue]: LinearRgb): LinearRgb {
  const seen = (row: LinearRgb) =>
    Math.min(1, Math.max(0, row[0] * red + row[1] * green + row[2] * blue));
  const [first, second, third] = matrices[vision];
  return [seen(first), seen(second), seen(third)];
}

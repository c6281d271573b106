/**
 * About how wide a text is in IBM Plex Sans, in units of `fontSize`. Nothing can be measured on the
 * server, so this errs to the wide side: a label that is left out is better than two that touch.
 */
export function textWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width * fontSize;
}

function characterWidth(character: string): number {
  if (/[\s.,:;'’|il!()\u2066-\u2069]/u.test(character)) return 0.32;
  if (/[MWmw@%—]/u.test(character)) return 0.9;
  if (/\p{Lu}/u.test(character)) return 0.7;
  return 0.61;
}

import type { Localised } from '@/lib/locale';

/** A text in the three languages. The French one may be typed with plain spaces and apostrophes. */
export function words(fr: string, en: string, ar: string): Required<Localised> {
  return { fr: frenchTypography(fr), en: englishQuotes(en), ar };
}

function englishQuotes(text: string): string {
  return text.replace(/(^|[\s(])'/g, '$1‘').replaceAll("'", '’');
}

const narrowSpace = '\u202F';

function frenchTypography(text: string): string {
  return text
    .replaceAll("'", '’')
    .replace(/ ([;:?!%»])/g, `${narrowSpace}$1`)
    .replace(/« /g, `«${narrowSpace}`)
    .replace(/(\d) (?=\d{3}(?!\d))/g, `$1${narrowSpace}`);
}

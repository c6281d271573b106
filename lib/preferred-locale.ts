import { defaultLocale, isLocale, type Locale } from './locale';

/** The best of our languages for an Accept-Language header (RFC 9110, 12.5.4). */
export function preferredLocale(header: string | null): Locale {
  let best: { locale: Locale; weight: number } | null = null;
  for (const range of (header ?? '').split(',')) {
    const [tag = '', ...parameters] = range.trim().split(';');
    const quality = parameters.find((parameter) => parameter.trim().startsWith('q='));
    const weight = quality ? Number(quality.trim().slice(2)) : 1;
    const language = tag.trim().toLowerCase().split('-')[0];
    if (isLocale(language) && weight > (best?.weight ?? 0)) best = { locale: language, weight };
  }
  return best?.locale ?? defaultLocale;
}

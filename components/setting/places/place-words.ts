import type { SettingPlace } from '@/lib/api/setting/place-contract';
import { type Locale, localise } from '@/lib/locale';

/** A place in one line of text, for a choice: codes are used again, so its edition is told too. */
export function placeOption({ code, edition, name }: SettingPlace, locale: Locale): string {
  return `${code} ${localise(name, locale).text} (${edition})`;
}

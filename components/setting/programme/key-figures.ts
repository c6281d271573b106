import type { SettingProgramme } from '@/lib/api/setting/programme-contract';
import { lineFrom } from '../../office/fields/read-fields';

/** A key figure as the form holds it; '' is no choice yet, or the programme as a whole. */
export interface KeyFigureDraft {
  /** Tells items of the list apart while they are edited. */
  readonly id: number;
  readonly indicator: string;
  readonly place: string;
  readonly phase: string;
}

export const noKeyFigure = { indicator: '', place: '', phase: '' };

export function keyFigureDrafts(
  keyFigures: SettingProgramme['keyFigures'],
): readonly KeyFigureDraft[] {
  return keyFigures.map(({ indicator, place, phase }, at) => ({
    id: at + 1,
    indicator,
    place: place ?? '',
    phase: phase ?? '',
  }));
}

/** What the form says, in the order in which it stands there. */
export function readKeyFigures(data: FormData) {
  const keyFigures = [];
  for (let at = 0; data.has(`keyFigures.${at}.indicator`); at += 1) {
    const said = (field: string) => lineFrom(data, `keyFigures.${at}.${field}`);
    keyFigures.push({
      indicator: said('indicator') ?? '',
      place: said('place'),
      phase: said('phase'),
    });
  }
  return { keyFigures };
}

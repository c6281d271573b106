import type { TagsOfProgramme } from '@/lib/api/framework/tag-schema';
import type { Localised } from '@/lib/locale';

/** What terms hold of: the programme where neither is named. */
export interface TagSubject {
  readonly place: string | null;
  readonly indicator: string | null;
  readonly name: Localised;
}

export type Reference = TagsOfProgramme['references'][number];

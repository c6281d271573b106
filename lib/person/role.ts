/** What a person may be on a programme; an administrator is one of the whole instance. */
export const roles = ['reader', 'contributor', 'reviewer', 'officer', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** The roles given on one programme. */
export const programmeRoles = ['reader', 'contributor', 'reviewer', 'officer'] as const;
export type ProgrammeRole = (typeof programmeRoles)[number];

/** The roles that may be limited to places; the others always cover the whole programme. */
export const placeRoles: readonly Role[] = ['contributor', 'reviewer'];

export function isPlaceRole(role: Role): boolean {
  return placeRoles.includes(role);
}

export const visibilities = ['public', 'unlisted', 'private'] as const;
export type Visibility = (typeof visibilities)[number];

export const organisationRoles = ['funder', 'government', 'implementer', 'partner'] as const;
export type OrganisationRole = (typeof organisationRoles)[number];

export const placeLevels = [
  'country',
  'region',
  'province',
  'prefecture',
  'site',
  'group',
] as const;
export type PlaceLevel = (typeof placeLevels)[number];

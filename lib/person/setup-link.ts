/** What a one-time link is for. */
export const setupPurposes = ['first-administrator', 'set-password'] as const;
export type SetupPurpose = (typeof setupPurposes)[number];

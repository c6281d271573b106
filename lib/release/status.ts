export const releaseStatuses = ['published', 'withdrawn'] as const;
export type ReleaseStatus = (typeof releaseStatuses)[number];

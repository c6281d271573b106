export const targetScopes = ['period', 'phase', 'life'] as const;
export type TargetScope = (typeof targetScopes)[number];

export const targetOperators = ['=', '>=', '<='] as const;
export type TargetOperator = (typeof targetOperators)[number];

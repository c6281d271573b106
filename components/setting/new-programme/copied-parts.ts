export const copiedParts = ['setting', 'framework', 'plan', 'targets'] as const;
export type CopiedPart = (typeof copiedParts)[number];

export type CopiedParts = Readonly<Record<CopiedPart, boolean>>;

/** Plan and targets name what both of the others hold, so they come and go with them. */
const needBoth: readonly CopiedPart[] = ['plan', 'targets'];

export function withPart(parts: CopiedParts, part: CopiedPart, isCopied: boolean): CopiedParts {
  const next = { ...parts, [part]: isCopied };
  if (needBoth.includes(part)) return isCopied ? { ...next, setting: true, framework: true } : next;
  return isCopied ? next : { ...next, plan: false, targets: false };
}

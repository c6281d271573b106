import { createHash, randomBytes } from 'node:crypto';

const HOUR_IN_MS = 60 * 60 * 1000;

/** How long a one-time link stands before it dies unused. */
export const setupLinkValidHours = 24;

/** A secret for one link: 256 random bits, safe in an address. */
export function newSetupToken(): string {
  return randomBytes(32).toString('base64url');
}

export function hashSetupToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** @param now ISO UTC */
export function setupLinkExpiry(now: string): string {
  return new Date(Date.parse(now) + setupLinkValidHours * HOUR_IN_MS).toISOString();
}

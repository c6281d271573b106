import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

/** Locks and records of this clone's commands; git ignores it. */
export const STATE_FOLDER = `${ROOT}/.athar`;

import { pathToFileURL } from 'node:url';
import { ROOT } from './project.mjs';

// Athar's commands speak to the npm registry and, for a browser, to Debian's packages: to nobody else.
const SILENT = {
  NEXT_TELEMETRY_DISABLED: '1',
  BETTER_AUTH_TELEMETRY: '0',
  DO_NOT_TRACK: '1',
  NO_UPDATE_NOTIFIER: '1',
  npm_config_update_notifier: 'false',
  npm_config_audit: 'false',
  npm_config_fund: 'false',
};

/**
 * Sets this process's own environment; call it before a package is imported. Undefined unsets.
 * @param {Record<string, string | undefined>} variables
 */
export function applyEnvironment(variables) {
  for (const [name, value] of Object.entries({ ...SILENT, ...variables })) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}

/**
 * The environment of a child: nothing phones home, and every Node process below it ends soon after
 * the one that started it, even where that one was killed and could not say so.
 * @param {Record<string, string | undefined>} [extra]
 * @returns {NodeJS.ProcessEnv}
 */
export function childEnvironment(extra = {}) {
  const follow = `--import=${pathToFileURL(`${ROOT}/scripts/follow-parent.mjs`)}`;
  const options = process.env.NODE_OPTIONS ?? '';
  const merged = {
    ...process.env,
    ...SILENT,
    NODE_OPTIONS: options.includes(follow) ? options : `${options} ${follow}`.trim(),
    ...extra,
  };
  return /** @type {NodeJS.ProcessEnv} */ (
    Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined))
  );
}

import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ROOT } from './project.mjs';
import { run, runNode } from './run-node.mjs';

const HEADER = join(ROOT, 'scripts', 'object-wrap-without-hooks.h');

/** The npm that runs this command, else the one on the path. @param {string[]} args */
export function runNpm(args) {
  const options = { env: describeCompiling(), isQuiet: true };
  const npm = process.env.npm_execpath;
  const isNpm = npm !== undefined && basename(npm) === 'npm-cli.js';
  return isNpm ? runNode([npm, ...args], options) : run('npm', args, options);
}

/** For the one package that is compiled where its prebuilt binary cannot be fetched. */
function describeCompiling() {
  return {
    CXXFLAGS: `${process.env.CXXFLAGS ?? ''} -include "${HEADER}"`.trim(),
    npm_config_nodedir: findHeaders() ?? process.env.npm_config_nodedir,
  };
}

/** The folder of the headers that came with this Node, so that compiling fetches none. */
function findHeaders() {
  const prefix = dirname(dirname(process.execPath));
  const header = join(prefix, 'include', 'node', 'node_version.h');
  if (!existsSync(header)) return undefined;
  const major = /#define NODE_MAJOR_VERSION (\d+)/.exec(readFileSync(header, 'utf8'))?.[1];
  return process.version.startsWith(`v${major}.`) ? prefix : undefined;
}

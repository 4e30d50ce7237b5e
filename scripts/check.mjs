// The static checks. Each runs, whatever the others say.
//
//   node scripts/check.mjs [NAME…]
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const CHECKS = {
  format: () => bin('oxfmt', 'oxfmt', ['--check']),
  lint: () => bin('oxlint', 'oxlint', []),
  types: () => bin('typescript', 'tsc', ['--noEmit', '-p', 'tsconfig.json']),
  layers: () => [join(root, 'scripts/layers.mjs')],
  unused: () => bin('knip', 'knip', ['--no-progress']),
  registry: () => [join(root, 'scripts/registry.mjs'), '--check'],
};

/** Arguments for Node to run what a package's `name` command runs. */
export function bin(packageName, name, args) {
  const folder = join(root, 'node_modules', packageName);
  const { bin: commands } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return [join(folder, typeof commands === 'string' ? commands : commands[name]), ...args];
}

/** Runs a step. Gives whether it passed; its output shows only when it did not. */
export function step(name, args) {
  const started = Date.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const passed = status === 0;
  if (!passed) process.stdout.write(`${stdout}${stderr}\n`);
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  return passed;
}

/** The names of the checks that failed. */
export function check(names = Object.keys(CHECKS)) {
  return names.filter((name) => !step(name, CHECKS[name]()));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const names = process.argv.slice(2);
  const unknown = names.filter((name) => !(name in CHECKS));
  if (unknown.length > 0) {
    console.error(`no check ${unknown.join(', ')}: there are ${Object.keys(CHECKS).join(', ')}`);
    process.exitCode = 2;
  } else if (check(names.length === 0 ? undefined : names).length > 0) process.exitCode = 1;
}

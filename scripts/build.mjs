// Bundles src/cli/main.ts and all it uses into dist/, so that users install no dependencies. Beside it: what controls of
// users import (control.js), with its types.
//
//   node scripts/build.mjs [--entry FILE] [--out DIR]
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { rolldown } from 'rolldown';
import { bin } from './check.mjs';
import { noticeOf } from './notice.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values: options } = parseArgs({
  options: {
    entry: { type: 'string', default: 'src/cli/main.ts' },
    out: { type: 'string', default: 'dist' },
  },
});
const started = new Date();
const out = resolve(root, options.out);
const making = `${out}.new-${process.pid}`;
const SQLITE = 'better-sqlite3';
const vendored = `vendor/${SQLITE}`;

try {
  const modules = await bundle(resolve(root, options.entry), making);
  declareTypes(join(making, 'types'));
  vendorSqlite(join(root, 'node_modules', SQLITE), join(making, vendored));
  writeFileSync(
    join(making, 'NOTICE.txt'),
    noticeOf([...modules, join(root, 'node_modules', SQLITE, 'package.json')]),
  );
  chmodSync(join(making, 'seaworthy.js'), 0o755);
  // Sources that changed while the build ran are newer than what it made.
  utimesSync(join(making, 'seaworthy.js'), started, started);
  swapIn(making, out);
  console.error(`built ${options.out}/ in ${((Date.now() - started.getTime()) / 1000).toFixed(1)} s`);
} catch (error) {
  console.error(process.stderr.isTTY ? error.message : stripVTControlCharacters(error.message));
  process.exitCode = 1;
} finally {
  rmSync(making, { recursive: true, force: true });
}

/** Writes the chunks to `folder`; gives the files that went into them. */
async function bundle(entry, folder) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const build = await rolldown({
    input: { seaworthy: entry, control: join(root, 'src/control.ts') },
    cwd: root,
    platform: 'node',
    external: [SQLITE],
    resolve: { mainFields: ['module', 'main'], conditionNames: ['module', 'import', 'node', 'default'] },
    transform: { target: 'node22.18', define: { SEAWORTHY_VERSION: JSON.stringify(version) } },
    checks: { circularDependency: false },
    onLog: failOnWarning,
  });
  try {
    const { output } = await build.write({
      dir: folder,
      format: 'esm',
      entryFileNames: '[name].js',
      // All beside each other: the vendored database is found by a path relative to the chunk.
      chunkFileNames: (chunk) => `${nameOf(chunk)}-[hash].js`,
      paths: { [SQLITE]: `./${vendored}/lib/index.js` },
      minify: false,
      comments: { annotation: false, jsdoc: false, legal: false },
    });
    return output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
  } finally {
    await build.close();
  }
}

/** A chunk's name shows in stack traces: the SDK's would all be called `dist-es`. */
function nameOf({ name, facadeModuleId, moduleIds }) {
  const file = facadeModuleId ?? moduleIds.at(-1) ?? '';
  const [, packageName] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file.replaceAll('\\', '/')) ?? [];
  return packageName === undefined
    ? name
    : packageName.replaceAll(/^@|\W+/g, (mark) => (mark === '@' ? '' : '-'));
}

/** Declarations of what users import. The compiler leaves the sources' endings in them, which are not there. */
function declareTypes(folder) {
  const args = bin('typescript', 'tsc', ['-p', join(root, 'tsconfig.types.json'), '--outDir', folder]);
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the types cannot be declared:\n${stdout}`);
  for (const file of readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.d.ts'))) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replaceAll(/(from '\.[^']*)\.ts';/g, "$1.js';"));
  }
}

function failOnWarning(level, log, print) {
  // An import that is not found, say, would fail at run time only.
  if (level === 'warn') throw new Error(log.message);
  print(level, log);
}

/**
 * The database is native code that holds its binaries for every platform. As a dependency, npm compiles it anew
 * whenever it installs from a lock file (https://github.com/npm/cli/issues/9837), which fails where there is no compiler.
 */
function vendorSqlite(from, to) {
  mkdirSync(to, { recursive: true });
  for (const part of ['lib', 'prebuilds', 'LICENSE'])
    cpSync(join(from, part), join(to, part), { recursive: true });
  const { name, version, license } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8'));
  // Also tells Node that these files are CommonJS.
  writeFileSync(
    join(to, 'package.json'),
    `${JSON.stringify({ name, version, license, type: 'commonjs' }, null, 2)}\n`,
  );
}

/** Somebody may be running what is there: it is replaced as a whole. */
function swapIn(folder, place) {
  const old = `${place}.old-${process.pid}`;
  mkdirSync(dirname(place), { recursive: true });
  if (existsSync(place)) renameSync(place, old);
  renameSync(folder, place);
  rmSync(old, { recursive: true, force: true });
}

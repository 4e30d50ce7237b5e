// What `npm run demo` and `npm test` start: brings a fresh clone to where it can run, then runs.
// For any Node from 20 on, and without dependencies: nothing is installed yet when it starts.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const lock = join(root, 'package-lock.json');
/** Written by npm when it has installed everything. */
const installed = join(root, 'node_modules', '.package-lock.json');
const built = join(root, 'dist', 'seaworthy.js');
const ownNode = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const OLDEST = [22, 18];

const TASKS = {
  demo: { script: 'dist/seaworthy.js', args: ['demo'], needsBuild: true },
  test: { script: 'scripts/test.mjs', args: [] },
  'test:moto': { script: 'scripts/test.mjs', args: ['moto'], needsBuild: true },
};

class Missing extends Error {}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Missing)) throw error;
  console.error(`seaworthy: ${error.message}`);
  process.exitCode = 1;
}

function main([name, ...args]) {
  const task = TASKS[name];
  if (task === undefined) throw new Missing(`run one of ${Object.keys(TASKS).join(', ')}`);
  if (!isInstalled()) install();
  const node = newNode();
  if (task.needsBuild && !isBuilt()) build(node);
  return run(node, [join(root, task.script), ...task.args, ...args]);
}

/** Is node_modules what the lock file says? */
function isInstalled() {
  if (!existsSync(installed)) return false;
  // Git dates what it checks out to the moment of doing so: a newer lock file may well be the same.
  return statSync(installed).mtimeMs >= statSync(lock).mtimeMs || sameAsLocked();
}

function sameAsLocked() {
  const { packages: wanted } = JSON.parse(readFileSync(lock, 'utf8'));
  const { packages: found } = JSON.parse(readFileSync(installed, 'utf8'));
  // What is for another platform is not there.
  return Object.entries(wanted).every(
    ([path, { integrity, optional }]) =>
      path === '' || (path in found ? found[path].integrity === integrity : optional === true),
  );
}

/** Nothing in the lock file needs its install script but `node`, which newNode() runs when it is needed. */
function install() {
  console.error('Installing the dependencies (once; about a minute) …');
  npm(
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    'the dependencies could not be installed',
  );
}

/** Path of a Node that is new enough: this one, npm's own, or the one that the repository brings along. */
function newNode() {
  const here = [process.execPath, process.env.npm_node_execpath, ownNode];
  const found = here.find(isNewEnough);
  if (found !== undefined) return found;
  const needed = `Node ${OLDEST.join('.')} or newer is needed`;
  console.error(`${needed}: fetching one for this folder alone …`);
  npm(['rebuild', 'node', '--ignore-scripts=false', '--loglevel=error'], `${needed}; fetching one failed`);
  if (!isNewEnough(ownNode))
    throw new Missing(`${needed}; none could be fetched for ${process.platform} ${process.arch}`);
  return ownNode;
}

function isNewEnough(path) {
  // npm may have replaced the very Node that runs this.
  if (path === undefined || !existsSync(path)) return false;
  const version = spawnSync(path, ['-p', 'process.versions.node'], { encoding: 'utf8' }).stdout ?? '';
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

/** Is dist/ newer than all that it is made from? */
function isBuilt() {
  if (!existsSync(built)) return false;
  const age = statSync(built).mtimeMs;
  const sources = ['src', 'scripts/build.mjs', 'scripts/notice.mjs', 'package.json', 'package-lock.json'];
  return sources.every((source) => newest(join(root, source)) < age);
}

/** A folder's own time counts too: it tells that a file in it was removed. */
function newest(path) {
  const stat = statSync(path);
  const inside = stat.isDirectory() ? readdirSync(path).map((name) => newest(join(path, name))) : [];
  return Math.max(stat.mtimeMs, ...inside);
}

function build(node) {
  const { status, stderr } = spawnSync(node, [join(root, 'scripts/build.mjs')], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status === 0) return;
  process.stderr.write(stderr);
  throw new Missing('the build failed, as told above');
}

/** Says nothing unless it fails; then what npm said, and `failure` in one line. */
function npm(args, failure) {
  const cli = process.env.npm_execpath;
  const known = cli !== undefined && /npm-cli\.[cm]?js$/.test(cli);
  // The Node in node_modules must not run the npm that replaces it.
  const node = process.env.npm_node_execpath ?? process.execPath;
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 };
  const { status, stdout, stderr, error } = known
    ? spawnSync(node, [cli, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (status === 0) return;
  if (error !== undefined) throw new Missing(`${failure}: npm cannot be run (${error.message})`);
  process.stderr.write(`${stdout}${stderr}`);
  throw new Missing(`${failure}: npm ${args[0]} said why, above; is there a network?`);
}

function run(node, args) {
  // Tools that look for `node` find this one.
  const path = `${join(node, '..')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}`;
  const { status, signal, error } = spawnSync(node, args, {
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  });
  if (error !== undefined) throw new Missing(`${node} cannot be run (${error.message})`);
  if (signal !== null) process.kill(process.pid, signal);
  return status ?? 1;
}

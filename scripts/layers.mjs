// Holds the layers of src/: imports run down only, pure folders reach nothing outside, and no two folders import each
// other. Tests, cases and fixtures may import from anywhere; nothing but they may import them.
//
//   node scripts/layers.mjs [DIR]    DIR holds src/ (default: this repository)
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync, Visitor } from 'rolldown/utils';

const root = resolve(process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url)));

/** From top to bottom. A folder imports from those below it. */
const LAYERS = [
  'cli',
  'server',
  'demo',
  'org',
  'reports',
  'remedies',
  'checklist',
  'frameworks',
  'priority',
  'controls',
  'effective',
  'iam',
  'logs',
  'scan',
  'sources',
  'store',
  'secrets',
  'model',
];

/** Facts in, verdict out: no SDK, clock, network, disk. */
const PURE = new Set([
  'checklist',
  'frameworks',
  'priority',
  'controls',
  'effective',
  'iam',
  'secrets',
  'model',
]);

/** Of Node, but only computes: the same bytes in, the same bytes out. */
const COMPUTES = new Set(['node:zlib']);

/** Packages that only these folders may import, by the package's name or scope. */
const RESERVED = [
  [/^@aws-sdk\/|^@smithy\//, ['sources', 'cli']],
  [/^better-sqlite3$/, ['store']],
  [/^commander$/, ['cli']],
];

const problems = [];
const files = sourceFiles(join(root, 'src'));
const imports = files.flatMap(importsOf);
checkFolders();
imports.forEach(checkImport);
checkCircles();

for (const problem of problems.toSorted()) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log(`${files.length} files keep to the layers`);

function sourceFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mts|js|mjs)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}

function isTest(file) {
  return /\.(test|cases)\.tsx?$|(^|\/)fixtures\/|^test\//.test(file);
}

/** `src/iam/policy.ts` → `iam`; undefined for a file that lies in no layer. */
function layerOf(file) {
  return /^src\/([^/]+)\//.exec(file)?.[1];
}

function importsOf(file) {
  const text = readFileSync(join(root, file), 'utf8');
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) {
    problems.push(`${file}: cannot be parsed: ${errors[0].message}`);
    return [];
  }
  const found = [];
  const add = (source) => {
    // A computed path cannot be followed.
    if (source?.type !== 'Literal') return;
    const line = text.slice(0, source.start).split('\n').length;
    found.push({ from: file, line, name: source.value, to: target(file, source.value) });
  };
  new Visitor({
    ImportDeclaration: (node) => add(node.source),
    ExportAllDeclaration: (node) => add(node.source),
    ExportNamedDeclaration: (node) => add(node.source),
    ImportExpression: (node) => add(node.source),
    TSImportType: (node) => add(node.source),
    NewExpression: (node) => checkClock(file, text, node),
  }).visit(program);
  return found;
}

/** A path from the root for a relative import; undefined for a package. */
function target(file, name) {
  return name.startsWith('.') ? join(dirname(file), name).split(sep).join('/') : undefined;
}

function checkClock(file, text, { callee, arguments: given, start }) {
  const clock = callee.type === 'Identifier' && callee.name === 'Date' && given.length === 0;
  if (!clock || isTest(file) || !PURE.has(layerOf(file))) return;
  problems.push(
    `${file}:${text.slice(0, start).split('\n').length}: a pure folder reads no clock: new Date()`,
  );
}

function checkFolders() {
  const unknown = new Set(
    files.map(layerOf).filter((layer) => layer !== undefined && !LAYERS.includes(layer)),
  );
  for (const layer of unknown)
    problems.push(`src/${layer}: no layer of this name; give it a place in scripts/layers.mjs`);
}

function checkImport({ from, line, name, to }) {
  if (isTest(from)) return;
  const layer = layerOf(from);
  const report = (why) => problems.push(`${from}:${line}: ${why}: ${name}`);
  if (to === undefined) checkPackage(layer, name, report);
  else if (isTest(to)) report('only tests import tests, cases and fixtures');
  else if (!to.startsWith('src/')) report('src/ imports nothing outside itself');
  else if (LAYERS.indexOf(layerOf(to)) < LAYERS.indexOf(layer)) report(`${layer} lies below ${layerOf(to)}`);
}

function checkPackage(layer, name, report) {
  if (COMPUTES.has(name)) return;
  const builtin = name.startsWith('node:') || builtinModules.includes(name);
  if (PURE.has(layer))
    report(builtin ? 'a pure folder uses nothing of Node' : 'a pure folder imports no package');
  for (const [packages, owners] of RESERVED) {
    if (packages.test(name) && !owners.includes(layer)) report(`left to ${owners.join(' and ')}`);
  }
}

/** Circles between the folders beside each other at every depth; a folder and one inside it are one. */
function checkCircles() {
  const edges = new Map();
  for (const { from, to, line } of imports) {
    if (to === undefined || isTest(from) || isTest(to)) continue;
    const [a, b] = branches(from, to);
    if (a === undefined || b === undefined) continue;
    if (!edges.has(a)) edges.set(a, new Map());
    edges.get(a).set(b, `${from}:${line}`);
  }
  for (const circle of circles(edges)) {
    const steps = circle.map((folder, at) => edges.get(folder).get(circle[(at + 1) % circle.length]));
    problems.push(
      `${circle[0]}: folders in a circle: ${[...circle, circle[0]].join(' → ')} (${steps.join(', ')})`,
    );
  }
}

/** Where two paths part, as folders; undefined for one that is a file there. */
function branches(from, to) {
  const [a, b] = [from.split('/'), to.split('/')];
  const at = a.findIndex((part, index) => part !== b[index]);
  return [a, b].map((path) =>
    at >= 0 && at < path.length - 1 ? path.slice(0, at + 1).join('/') : undefined,
  );
}

/** One circle through each folder that lies on any, the shortest. */
function circles(edges) {
  const seen = new Set();
  const found = [];
  for (const start of edges.keys()) {
    if (seen.has(start)) continue;
    const circle = shortestWayBack(edges, start);
    circle?.forEach((folder) => seen.add(folder));
    if (circle !== undefined) found.push(circle);
  }
  return found;
}

function shortestWayBack(edges, start) {
  const ways = [[start]];
  const met = new Set();
  for (const way of ways) {
    for (const next of edges.get(way.at(-1))?.keys() ?? []) {
      if (next === start) return way;
      if (met.has(next)) continue;
      met.add(next);
      ways.push([...way, next]);
    }
  }
  return undefined;
}

// Draws docs/images/demo.svg: what `seaworthy demo` prints in a terminal of 100 columns, shortened where CUTS says so.
// Needs the `script` command of util-linux.
//
//   node scripts/terminal-picture.mjs
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const output = join(root, 'docs/images/demo.svg');
const COLUMNS = 100;
/** From the line that begins with the first text up to the line that begins with the second: one line instead. */
const CUTS = [
  ['Secrets', 'Encryption', 'secrets'],
  ['HTTPS everywhere', 'Do these first', 'HTTPS everywhere, monitoring, keep checking'],
  [' 4  ', 'Could not be read', 'and so on, the most pressing first'],
  [
    '  Denied by the resource',
    'Score',
    'each action that was refused, by whom, and how many controls that hides',
  ],
];
/** What is only true where the picture is made: the place of a file. */
const LEFT_OUT = 'Results';

const CELL = { width: 8.4, height: 19, font: 14 };
const MARGIN = { side: 20, top: 46, bottom: 18 };
const COLOURS = { paper: '#10161d', ink: '#d8dee6', dim: '#8b96a3', line: '#2a333d' };
const ANSI_COLOURS = { 31: '#ff7b72', 32: '#56d364', 33: '#e3b341', 36: '#76c7e8' };
const PLAIN = { colour: undefined, bold: false, dim: false };

const printed = terminalOutput(['demo']).map(parseLine);
const lines = CUTS.reduce(
  cut,
  printed.filter((runs) => !plain(runs).startsWith(LEFT_OUT)),
);
mkdirSync(dirname(output), { recursive: true });
writeFileSync(output, picture(lines));
console.log(`${output}: ${lines.length} lines`);

/** Lines that the command prints on a terminal, with their colours. Its progress goes nowhere. */
function terminalOutput(args) {
  const command = [process.execPath, join(root, 'src/cli/main.ts'), ...args].map(quoted).join(' ');
  const inside = `stty cols ${COLUMNS}; ${command} 2>/dev/null`;
  const { status, stdout, error } = spawnSync(
    'script',
    ['--quiet', '--return', '--command', inside, '/dev/null'],
    {
      encoding: 'utf8',
      env: { ...process.env, TERM: 'xterm-256color' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  if (error !== undefined || status !== 0) throw error ?? new Error(`the demo ended with ${status}`);
  return stdout.replaceAll('\r', '').trim().split('\n');
}

function quoted(text) {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** A line as runs of one look: `{ at, text, colour, bold, dim }`, `at` in columns. */
function parseLine(line) {
  const runs = [];
  let look = PLAIN;
  let at = 0;
  // oxlint-disable-next-line no-control-regex -- colours are control characters
  for (const part of line.split(/(\u001B\[[\d;]*m)/)) {
    if (part.startsWith('\u001B')) {
      look = part.slice(2, -1).split(';').reduce(changed, look);
      continue;
    }
    for (const { 0: text, index } of part.matchAll(/\S+(?: \S+)*/g))
      runs.push({ ...look, at: at + index, text });
    at += part.length;
  }
  return runs;
}

function changed(look, code) {
  if (code === '1') return { ...look, bold: true };
  if (code === '2') return { ...look, dim: true };
  if (code === '22') return { ...look, bold: false, dim: false };
  if (code === '39') return { ...look, colour: undefined };
  if (code in ANSI_COLOURS) return { ...look, colour: ANSI_COLOURS[code] };
  throw new Error(`no colour is known for the code ${code}`);
}

function cut(all, [from, to, instead]) {
  const begins = (text) => all.findIndex((runs) => plain(runs).startsWith(text));
  const [start, end] = [begins(from), begins(to)];
  if (start === -1 || end <= start) throw new Error(`there is no “${from}” with “${to}” after it`);
  const note = [{ ...PLAIN, dim: true, at: 2, text: `⋮  ${instead}` }];
  return [...all.slice(0, start), note, [], ...all.slice(end)];
}

function plain(runs) {
  return runs.reduce((text, run) => text.padEnd(run.at) + run.text, '');
}

function picture(all) {
  const width = Math.ceil(COLUMNS * CELL.width + 2 * MARGIN.side);
  const height = Math.ceil(all.length * CELL.height + MARGIN.top + MARGIN.bottom);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">
<title>What seaworthy demo prints: the state of each checklist item, and the findings to deal with first</title>
<style>
  text { font: ${CELL.font}px ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace; fill: ${COLOURS.ink}; white-space: pre; }
  .bold { font-weight: 700; }
  .dim { fill: ${COLOURS.dim}; }
</style>
<rect width="${width}" height="${height}" rx="8" fill="${COLOURS.paper}"/>
<path d="M0 31.5H${width}" stroke="${COLOURS.line}"/>
<text class="dim" x="${width / 2}" y="21" text-anchor="middle">seaworthy demo</text>
${all.flatMap((runs, row) => runs.map((run) => drawn(run, row))).join('\n')}
</svg>
`;
}

/** Each run has its own place and length, so that columns hold whatever the font. */
function drawn({ at, text, colour, bold, dim }, row) {
  const x = round(MARGIN.side + at * CELL.width);
  const y = round(MARGIN.top + row * CELL.height + CELL.font);
  const look = [bold ? 'bold' : '', dim ? 'dim' : ''].filter((name) => name !== '').join(' ');
  const attributes = [
    `x="${x}" y="${y}" textLength="${round(text.length * CELL.width)}" lengthAdjust="spacingAndGlyphs"`,
    ...(look === '' ? [] : [`class="${look}"`]),
    ...(colour === undefined ? [] : [`style="fill:${colour}"`]),
  ];
  return `<text ${attributes.join(' ')}>${escaped(text)}</text>`;
}

function round(value) {
  return Math.round(value * 10) / 10;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

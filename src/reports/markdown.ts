import type { ChecklistRow } from '../checklist/state.ts';
import { shortCause, wayOut } from './blindness.ts';
import type { Blindness, Digest, Failure } from './digest.ts';
import { digest } from './digest.ts';
import type { Result } from './result.ts';
import { sanitize } from './sanitize.ts';
import { bySection } from './sections.ts';
import type { Write } from './sink.ts';
import { listing, moment, number, plural } from './words.ts';

const MOST_FAILURES = 10;
const MOST_NAMES = 3;

/** A summary for a pull request or a wiki page (GitHub's Markdown). Findings are named, not listed one by one. */
export async function writeMarkdown(result: Result, write: Write): Promise<void> {
  const sums = digest(result.findings());
  const parts = [
    head(result),
    worst(sums),
    unread(sums.blindness),
    checklist(result.checklist),
    ...(result.scan.notices ?? []).map((notice) => `> ${escape(notice)}`),
    foot(result),
  ];
  await write(`${parts.filter((part) => part !== '').join('\n\n')}\n`);
}

function head({ scan, summary }: Result): string {
  const incomplete = scan.complete
    ? ''
    : ' **The scan is incomplete:** what could not be read is listed below.';
  const counts = [
    [summary.fail, 'fail'],
    [summary.unknown, 'unknown'],
    [summary.pass, 'pass'],
    [summary.notApplicable, 'not applicable'],
    [summary.manual, 'for a person to say'],
    [summary.excepted, 'excepted'],
  ] as const;
  const told = counts
    .filter(([count], at) => at < 3 || count > 0)
    .map(([count, word]) => `${number(count)} ${word}`);
  return [
    `## AWS security checklist: ${code(scan.accounts.join(', '))}`,
    '',
    `**Score ${summary.score} of 100** · ${told.join(' · ')}.${incomplete}`,
  ].join('\n');
}

function worst({ failures }: Digest): string {
  if (failures.length === 0) return '### Do these first\n\nNothing failed.';
  const rows = failures
    .slice(0, MOST_FAILURES)
    .map((failure) =>
      tableRow([
        failure.severity,
        `**${escape(failure.title)}**<br>${escape(failure.hint ?? '')}`,
        where(failure),
      ]),
    );
  const more = failures.length - rows.length;
  return [
    '### Do these first',
    '',
    tableRow(['Severity', 'What must be true, and what to do', 'Where it is not']),
    tableRow(['---', '---', '---']),
    ...rows,
    ...(more > 0 ? ['', `${plural(more, 'more control')} failed.`] : []),
  ].join('\n');
}

function where({ examples, failed, judged }: Failure): string {
  const names = examples.slice(0, MOST_NAMES).map(({ resource }) => code(resource.name ?? resource.id));
  return `${number(failed)} of ${number(judged)}: ${listing(names, MOST_NAMES, failed)}`;
}

function unread(blindness: readonly Blindness[]): string {
  if (blindness.length === 0) return '';
  const rows = blindness.map(({ cause, regions, verdicts }) =>
    tableRow([
      cause.kind === 'region-off' ? 'everything' : code(cause.operation ?? 'facts'),
      shortCause(cause),
      escape(listing(regions, 4)),
      number(verdicts),
      escape(wayOut(cause)),
    ]),
  );
  return [
    '### Could not be read',
    '',
    tableRow(['Read', 'Why', 'Regions', 'Verdicts it hides', 'What to do']),
    tableRow(['---', '---', '---', '--:', '---']),
    ...rows,
  ].join('\n');
}

const MARKS: Readonly<Record<ChecklistRow['state'], string>> = {
  pass: '✅ pass',
  fail: '❌ fail',
  unknown: '❓ unknown',
  attested: '🖊️ attested',
  unanswered: '⬜ unanswered',
};

function checklist(rows: readonly ChecklistRow[]): string {
  const states = Object.keys(MARKS).map((state) => ({
    state,
    count: rows.filter((row) => row.state === state).length,
  }));
  const tally = states.flatMap(({ state, count }) => (count === 0 ? [] : [`${count} ${state}`])).join(', ');
  const tables = bySection(rows).map(({ title, rows: own }) =>
    [
      `#### ${escape(title)}`,
      '',
      tableRow(['Item', 'State', 'Pass', 'Fail', 'Unknown']),
      tableRow(['---', '---', '--:', '--:', '--:']),
      ...own.map(itemRow),
    ].join('\n'),
  );
  return `<details><summary>The checklist: ${tally}</summary>\n\n${tables.join('\n\n')}\n\n</details>`;
}

function itemRow({ item, title, state, counts, attestation }: ChecklistRow): string {
  const figures = [counts.pass, counts.fail, counts.unknown].map((count) =>
    count === 0 ? '' : number(count),
  );
  const word =
    attestation === undefined ? '' : `, by ${escape(attestation.by)} until ${escape(attestation.until)}`;
  return tableRow([`${escape(title)} ${code(item)}`, MARKS[state] + word, ...figures]);
}

function foot({ tool, scan }: Result): string {
  const regions = plural(scan.regions.length, 'region');
  return `<sub>${escape(`${tool.name} ${tool.version}, scan ${scan.id}, ${moment(scan.started)}, ${regions}`)}</sub>`;
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '|': '&#124;' };
const BREAK = '\u200b';

/**
 * Text as itself: no markup, no link, no cell border. A zero-width space keeps `@name`, `#1` and addresses from being
 * linked, and people from being called; GitHub looks for them after it has undone escapes.
 */
export function escape(text: string): string {
  return sanitize(text)
    .replace(/(?<=@|#|\/\/|\bwww|\bGH)(?=\S)/gi, BREAK)
    .replace(/[\\`*_{}[\]()<>|~!&$^]/g, (mark) => ENTITIES[mark] ?? `\\${mark}`)
    .replaceAll(BREAK, '&#8203;');
}

/** Text in a code span that it cannot close, and that a table does not cut. */
export function code(text: string): string {
  // A backslash before an escaped cell border would itself be what is escaped.
  const safe = sanitize(text)
    .replace(/(?<=\\)\|/g, String.raw`\u{7c}`)
    .replaceAll('|', String.raw`\|`);
  const longest = Math.max(0, ...Array.from(safe.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = /^[ `]|[ `]$/.test(safe) ? ' ' : '';
  return safe === '' ? '' : `${fence}${space}${safe}${space}${fence}`;
}

import type { Example, Failure } from '../digest.ts';
import { sanitize } from '../sanitize.ts';
import { listing, number, plural } from '../words.ts';
import type { Screen } from './screen.ts';
import { heading, NARROW, READABLE, severityPaint, WIDE } from './screen.ts';
import { padEnd, padStart, widthOf } from './width.ts';
import { hang, wrap, wrapAtMost } from './wrap.ts';

const MOST = 10;
/** Names beside the first, which comes with its reason. */
const NAMES = 3;
const REASON_LINES = 3;
const PLACE = 4;
const GUTTER = '   ';

/** The controls to look at first: how many resources fail, the first one's reason, and what to do. */
export function drawWorst(
  failures: readonly Failure[],
  { verbose }: { readonly verbose: boolean },
  screen: Screen,
): string[] {
  const title = heading(screen, verbose ? 'What failed, worst first' : 'Do these first');
  const shown = verbose ? failures : failures.slice(0, MOST);
  if (shown.length === 0) return [title, 'Nothing failed.'];
  const layout = layOut(shown, verbose, screen);
  const blocks = shown.map((failure, at) => drawFailure(failure, at + 1, layout, screen).join('\n'));
  const more = failures.length - shown.length;
  const rest = more === 0 ? [] : ['', screen.paint.dim(`And ${plural(more, 'more control')} with failures.`)];
  return [title, '', blocks.join('\n\n'), ...rest];
}

interface Layout {
  /** Columns for the severity; none where it stands on a line of its own. */
  readonly severity: number;
  /** Columns for the title and the reason. */
  readonly text: number;
  /** Columns for the remedy beside them; 0 puts it below. */
  readonly fix: number;
  readonly verbose: boolean;
}

function layOut(failures: readonly Failure[], verbose: boolean, { width }: Screen): Layout {
  if (width < NARROW) return { severity: 0, text: width - PLACE, fix: 0, verbose };
  const severity = Math.max(...failures.map((failure) => failure.severity.length)) + 2;
  const room = width - PLACE - severity;
  if (width < WIDE) return { severity, text: Math.min(READABLE, room), fix: 0, verbose };
  const text = Math.floor((room - GUTTER.length) * 0.6);
  return { severity, text, fix: room - GUTTER.length - text, verbose };
}

function drawFailure(failure: Failure, at: number, layout: Layout, screen: Screen): string[] {
  const place = padEnd(padStart(String(at), 2), PLACE);
  const severity = severityPaint(screen, failure.severity)(failure.severity);
  const body = drawBody(failure, layout, screen);
  if (layout.severity === 0) {
    const indent = ' '.repeat(PLACE);
    return [`${place}${severity}, ${shareOf(failure)}`, ...body.map((line) => indent + line)];
  }
  const indent = ' '.repeat(PLACE + layout.severity);
  return body.map((line, row) => (row === 0 ? place + padEnd(severity, layout.severity) : indent) + line);
}

function drawBody(failure: Failure, layout: Layout, screen: Screen): string[] {
  const text = [
    ...drawTitle(failure, layout, screen),
    ...drawReason(failure.examples[0], layout.text),
    ...drawOthers(failure, layout),
    ...(layout.verbose ? [screen.paint.dim(failure.control)] : []),
  ];
  if (layout.fix === 0) return [...text, ...drawFix(failure, layout.text, screen)];
  return beside(text, drawFix(failure, layout.fix, screen), layout.text);
}

/** The title, and at its right how many fail. */
function drawTitle(failure: Failure, { text, severity }: Layout, { paint }: Screen): string[] {
  if (severity === 0) return wrap(sanitize(failure.title), text).map(paint.bold);
  const share = shareOf(failure);
  const room = text - widthOf(share) - 2;
  const [first = '', ...more] = wrap(sanitize(failure.title), room);
  return [`${paint.bold(padEnd(first, room))}  ${share}`, ...more.map(paint.bold)];
}

function shareOf({ failed, judged }: Failure): string {
  return `${number(failed)} of ${number(judged)} fail`;
}

function drawReason(example: Example | undefined, width: number): string[] {
  if (example === undefined) return [];
  const region = example.region === 'global' ? '' : ` (${sanitize(example.region)})`;
  return wrapAtMost(`${nameOf(example)}${region}: ${sanitize(example.reason)}`, width, REASON_LINES);
}

function drawOthers({ examples, failed }: Failure, { text, verbose }: Layout): string[] {
  if (failed < 2) return [];
  const names = examples.slice(1).map(nameOf);
  return wrap(`Also ${listing(names, verbose ? names.length : NAMES, failed - 1)}.`, text);
}

function drawFix({ hint }: Failure, width: number, { paint }: Screen): string[] {
  if (hint === undefined) return [];
  const [first = '', ...more] = hang('→ ', sanitize(hint), width);
  return [first.replace('→', paint.cyan), ...more];
}

function beside(left: readonly string[], right: readonly string[], width: number): string[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) =>
    (padEnd(left[at] ?? '', width) + GUTTER + (right[at] ?? '')).trimEnd(),
  );
}

function nameOf({ resource }: Example): string {
  if (resource.kind === 'aws:account') return 'The account';
  return sanitize(resource.name ?? resource.id);
}

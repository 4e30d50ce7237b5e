import type { ScanInfo } from '../../model/finding.ts';
import { SEVERITIES } from '../../model/verdict.ts';
import type { Digest } from '../digest.ts';
import { digest } from '../digest.ts';
import type { Result } from '../result.ts';
import { sanitize } from '../sanitize.ts';
import { duration, listing, moment, number, plural, secondsBetween } from '../words.ts';
import { drawChecklist } from './checklist.ts';
import { pair, pairOfParts } from './pairs.ts';
import type { Screen, ScreenOptions } from './screen.ts';
import { createScreen, heading, severityPaint } from './screen.ts';
import { drawUnread } from './unread.ts';
import { drawWorst } from './worst.ts';

export interface SummaryOptions extends ScreenOptions {
  /** Every failed control rather than the ten worst, and more of their resources. */
  readonly verbose?: boolean;
  /** Where the whole result was written, named at the end. */
  readonly files?: readonly string[];
}

const EXAMPLES = 5;
const MANY_EXAMPLES = 25;

/** What a person reads first: the checklist, what to do, what could not be seen, the score. Ends with a line break. */
export function renderSummary(result: Result, options: SummaryOptions): string {
  const screen = createScreen(options);
  const verbose = options.verbose === true;
  const sums = digest(result.findings(), verbose ? MANY_EXAMPLES : EXAMPLES);
  const parts = [
    drawHead(result, verbose, screen),
    drawChecklist(result.checklist, sums, screen),
    drawWorst(sums.failures, { verbose }, screen),
    drawUnread(sums.blindness, { verbose }, screen),
    drawScore(result, sums, options.files ?? [], screen),
  ];
  return `\n${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

const REGIONS = 6;

function drawHead({ scan }: Result, verbose: boolean, screen: Screen): string[] {
  const count = scan.regions.length;
  const regions = listing(scan.regions.map(sanitize), verbose || count <= REGIONS ? count : REGIONS - 1);
  return [
    ...pair('Account', screen.paint.bold(sanitize(scan.accounts.join(', '))), screen),
    ...(count === 0 ? [] : pair('Regions', count > 3 ? `${count}: ${regions}` : regions, screen)),
    ...pair('Read', reading(scan), screen),
  ];
}

const SOURCES: Readonly<Record<string, string>> = {
  aws: 'from AWS',
  demo: 'from the demo account',
  snapshot: 'from a snapshot',
  tape: 'from a tape',
};

function reading({ started, finished, source, calls }: ScanInfo): string {
  const troubles = [
    ...(calls.denied > 0 ? [`${number(calls.denied)} denied`] : []),
    ...(calls.throttled > 0 ? [`${number(calls.throttled)} throttled`] : []),
    ...(calls.failed > 0 ? [`${number(calls.failed)} failed`] : []),
  ];
  const made =
    calls.made === 0
      ? ''
      : `, ${plural(calls.made, 'call')} in ${duration(secondsBetween(started, finished))}`;
  const trouble = troubles.length === 0 ? '' : ` (${troubles.join(', ')})`;
  return `${moment(started)}, ${SOURCES[source] ?? sanitize(source)}${made}${trouble}`;
}

function drawScore(
  { scan, summary }: Result,
  sums: Digest,
  files: readonly string[],
  screen: Screen,
): string[] {
  const { paint } = screen;
  const counts = [
    paint.green(`${number(summary.pass)} pass`),
    (summary.fail > 0 ? paint.red : String)(`${number(summary.fail)} fail`),
    (summary.unknown > 0 ? paint.yellow : String)(`${number(summary.unknown)} unknown`),
    ...(summary.notApplicable > 0 ? [`${number(summary.notApplicable)} not applicable`] : []),
    ...(summary.manual > 0 ? [`${number(summary.manual)} for a person to say`] : []),
    ...(summary.excepted > 0 ? [`${number(summary.excepted)} excepted`] : []),
  ];
  const failed = SEVERITIES.filter((severity) => sums.failed[severity] > 0).map((severity) =>
    severityPaint(screen, severity)(`${number(sums.failed[severity])} ${severity}`),
  );
  return [
    heading(screen, `Score ${summary.score} of 100`),
    ...pairOfParts('Verdicts', counts, screen),
    ...pairOfParts('Failed', failed, screen),
    ...(scan.complete ? [] : pair('Incomplete', INCOMPLETE, screen)),
    ...(scan.notices ?? []).flatMap((notice) => pair('Notice', sanitize(notice), screen)),
    ...(files.length === 0 ? [] : pair('Results', listing(files.map(sanitize)), screen)),
  ];
}

const INCOMPLETE = 'Some reads failed. What they hide is unknown and never counts as a pass.';

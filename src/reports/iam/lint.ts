import type { FindingType, LintFinding } from '../../iam/lint/finding.ts';
import { sanitize } from '../sanitize.ts';
import { createScreen } from '../terminal/screen.ts';
import type { Paint, Screen, ScreenOptions } from '../terminal/screen.ts';
import { hang } from '../terminal/wrap.ts';
import { number, plural } from '../words.ts';
import { prose } from './answer.ts';

/** Faults of policies. */
export interface LintView {
  readonly policies: readonly LintedPolicy[];
}

export interface LintedPolicy {
  /** A file's name, or what in the account it is: `inline policy x of role/y`. */
  readonly name: string;
  readonly findings: readonly LintFinding[];
  /** Further findings, not told. */
  readonly omitted: number;
  /** Findings of codes that the configuration ignores, not told. */
  readonly ignored: number;
  /** It could not be read, so that nothing is said of it. */
  readonly unread?: string;
}

export const FINDING_TYPES = ['ERROR', 'SECURITY_WARNING', 'WARNING', 'SUGGESTION'] as const;
const WORDS: Readonly<Record<FindingType, string>> = {
  ERROR: 'error',
  SECURITY_WARNING: 'security',
  WARNING: 'warning',
  SUGGESTION: 'suggestion',
};

/** Ends with a line break. */
export function renderLint({ policies }: LintView, options: ScreenOptions): string {
  const screen = createScreen(options);
  const faulty = policies.filter((it) => it.findings.length > 0 || it.unread !== undefined);
  const lines = faulty.flatMap((it) => ['', screen.paint.bold(sanitize(it.name)), ...drawPolicy(it, screen)]);
  return [...lines, '', ...prose(sumOf(policies), screen), ''].join('\n');
}

function drawPolicy({ findings, omitted, unread }: LintedPolicy, screen: Screen): string[] {
  if (unread !== undefined)
    return hang('  ', screen.paint.yellow(`not read: ${sanitize(unread)}`), screen.width);
  const more = omitted === 0 ? [] : [`  and ${number(omitted)} more`];
  return [...findings.flatMap((it) => drawFinding(it, screen)), ...more];
}

function drawFinding({ code, type, message, where, fix }: LintFinding, screen: Screen): string[] {
  const { paint } = screen;
  const place = `${where.line}:${where.column}`.padEnd(7);
  const head = `  ${place} ${paintOf(type, screen)(WORDS[type].padEnd(10))} ${code}`;
  const indent = ' '.repeat(10);
  return [
    head,
    ...hang(indent, sanitize(message), screen.width),
    ...hang(indent, sanitize(fix), screen.width).map((line) => paint.dim(line)),
  ];
}

function paintOf(type: FindingType, { paint }: Screen): Paint {
  if (type === 'ERROR' || type === 'SECURITY_WARNING') return paint.red;
  return type === 'WARNING' ? paint.yellow : paint.cyan;
}

function sumOf(policies: readonly LintedPolicy[]): string {
  const unread = policies.filter((it) => it.unread !== undefined).length;
  const counts = FINDING_TYPES.map((type) => {
    const count = policies.flatMap((it) => it.findings).filter((it) => it.type === type).length;
    return count === 0 ? '' : plural(count, WORDS[type] === 'security' ? 'security warning' : WORDS[type]);
  }).filter((it) => it !== '');
  const found = counts.length === 0 ? 'no fault found' : counts.join(', ');
  const left = unread === 0 ? '' : `; ${plural(unread, 'policy', 'policies')} could not be read`;
  const ignored = policies.reduce((sum, it) => sum + it.ignored, 0);
  const more = ignored === 0 ? '' : `; ${plural(ignored, 'finding')} ignored by the configuration`;
  return `${plural(policies.length, 'policy', 'policies')}: ${found}${more}${left}.`;
}

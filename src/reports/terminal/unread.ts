import type { Blindness } from '../digest.ts';
import { shortCause, wayOut } from '../blindness.ts';
import { sanitize } from '../sanitize.ts';
import { listing, number, plural } from '../words.ts';
import type { Screen } from './screen.ts';
import { heading, NARROW, WIDE } from './screen.ts';
import { drawTable } from './table.ts';
import { widthOf } from './width.ts';
import { hang, wrap } from './wrap.ts';

const MOST = 12;
const REGIONS = 4;

/** What could not be read, what it hides, and who can change that. */
export function drawUnread(blindness: readonly Blindness[], { verbose }: { readonly verbose: boolean }, screen: Screen): string[] {
  if (blindness.length === 0) return [];
  const shown = verbose ? blindness : blindness.slice(0, MOST);
  const body = screen.width < WIDE ? shown.flatMap((blind) => block(blind, screen)) : table(shown, screen);
  const more = blindness.length - shown.length;
  const rest = more === 0 ? [] : [screen.paint.dim(`And ${plural(more, 'more reason')}.`)];
  return [heading(screen, 'Could not be read'), ...body, ...rest, ...drawPolicyHint(blindness, screen)];
}

function table(blindness: readonly Blindness[], screen: Screen): string[] {
  const rows = blindness.map((blind) => [
    operationOf(blind),
    { text: shortCause(blind.cause), paint: screen.paint.yellow },
    places(blind),
    number(blind.verdicts),
    sanitize(wayOut(blind.cause)),
  ]);
  const columns = [
    { title: 'read' },
    { title: 'why', flexible: true },
    { title: 'where', flexible: true },
    { title: 'unknown', align: 'right' as const },
    { title: 'what to do', flexible: true },
  ];
  return drawTable(columns, rows, screen, '  ');
}

/** Where there is no room for columns: one read after the other. */
function block(blind: Blindness, screen: Screen): string[] {
  const { paint, width } = screen;
  const operation = operationOf(blind);
  const hidden = `hides ${plural(blind.verdicts, 'verdict')}`;
  const why = shortCause(blind.cause);
  const gap = width - 2 - widthOf(operation) - 2 - widthOf(why) - widthOf(hidden);
  const top =
    gap >= 2 && width >= NARROW
      ? [`  ${operation}  ${paint.yellow(why)}${' '.repeat(gap)}${paint.dim(hidden)}`]
      : [...wrap(operation, width - 2).map((line) => `  ${line}`), ...wrap(`${why}, ${hidden}`, width - 4).map((line) => `    ${paint.yellow(line)}`)];
  const below = [...hang('    ', places(blind), width).map((line) => paint.dim(line)), ...hang('    ', sanitize(wayOut(blind.cause)), width)];
  return ['', ...top, ...below];
}

function operationOf({ cause }: Blindness): string {
  return cause.kind === 'region-off' ? 'everything' : sanitize(cause.operation ?? 'facts');
}

function places({ regions }: Blindness): string {
  const named = listing(regions, REGIONS);
  return regions.length > REGIONS ? `${regions.length} regions: ${named}` : named;
}

function drawPolicyHint(blindness: readonly Blindness[], { paint, width }: Screen): string[] {
  const grants = blindness.filter(({ cause }) => cause.kind === 'denied' && (cause.by === undefined || cause.by === 'identity-policy'));
  if (grants.length === 0) return [];
  return ['', ...wrap('`seaworthy policy` prints the IAM policy that allows every read of a scan.', width).map(paint.dim)];
}

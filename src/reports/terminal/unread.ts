import type { Blindness, Unreadable } from '../digest.ts';
import { shortCause, wayOut } from '../blindness.ts';
import { sanitize } from '../sanitize.ts';
import { listing, number, plural } from '../words.ts';
import type { Screen } from './screen.ts';
import { heading, indented, READABLE, WIDE } from './screen.ts';
import { drawTable } from './table.ts';
import { widthOf } from './width.ts';
import { wrap } from './wrap.ts';

const MOST = 12;
const REGIONS = 4;

/** What could not be read, what it hides, and who can change that. */
export function drawUnread(
  blindness: readonly Blindness[],
  { verbose }: { readonly verbose: boolean },
  screen: Screen,
): string[] {
  if (blindness.length === 0) return [];
  const shown = verbose ? blindness : blindness.slice(0, MOST);
  const body =
    screen.width < WIDE
      ? shown.flatMap((blind) => drawBlock(blind, hides(blind), screen))
      : table(shown, screen);
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

/** One read that failed, as lines below each other: for narrow screens, and where more is told of each. */
export function drawBlock(blind: Unreadable, hidden: string, screen: Screen): string[] {
  const { paint, width } = screen;
  const operation = operationOf(blind);
  const why = shortCause(blind.cause);
  const gap = Math.min(width, READABLE) - 2 - widthOf(operation) - 2 - widthOf(why) - widthOf(hidden);
  const top =
    gap >= 2
      ? [`  ${operation}  ${paint.yellow(why)}${' '.repeat(gap)}${paint.dim(hidden)}`]
      : [
          ...wrap(operation, width - 2).map((line) => `  ${line}`),
          ...wrap(`${why}, ${hidden}`, width - 4).map((line) => `    ${paint.yellow(line)}`),
        ];
  const below = [
    ...wrap(places(blind), width - 4).map(paint.dim),
    ...wrap(sanitize(wayOut(blind.cause)), width - 4),
  ];
  return ['', ...top, ...indented(below, '    ')];
}

function hides({ verdicts }: Blindness): string {
  return `hides ${plural(verdicts, 'verdict')}`;
}

function operationOf({ cause }: Unreadable): string {
  return cause.kind === 'region-off' ? 'everything' : sanitize(cause.operation ?? 'facts');
}

function places({ regions }: Unreadable): string {
  const named = listing(regions, REGIONS);
  return regions.length > REGIONS ? `${regions.length} regions: ${named}` : named;
}

function drawPolicyHint(blindness: readonly Blindness[], { paint, width }: Screen): string[] {
  const grants = blindness.filter(
    ({ cause }) => cause.kind === 'denied' && (cause.by === undefined || cause.by === 'identity-policy'),
  );
  if (grants.length === 0) return [];
  return [
    '',
    ...wrap('`seaworthy policy` prints the IAM policy that allows every read of a scan.', width).map(
      paint.dim,
    ),
  ];
}

import { isSupportPlan, shortCause, wayOutOfAll } from '../blindness.ts';
import type { Blindness, Unreadable } from '../digest.ts';
import { sanitize } from '../sanitize.ts';
import { capitalized, listing, number, plural } from '../words.ts';
import type { Screen } from './screen.ts';
import { heading, indented, NARROW, READABLE } from './screen.ts';
import type { Row } from './table.ts';
import { drawTable } from './table.ts';
import { widthOf } from './width.ts';
import { wrap } from './wrap.ts';

/** Beyond these, a reader needs the whole result rather than a summary. */
const MOST = 40;
const REGIONS = 3;
const RESOURCES = 3;
/** Columns for the regions and what is hidden, at the least. */
const PLACES = 36;

/** What could not be read, what it hides, and who can change that. */
export function drawUnread(
  blindness: readonly Blindness[],
  { verbose }: { readonly verbose: boolean },
  screen: Screen,
): string[] {
  if (blindness.length === 0) return [];
  const shown = verbose ? blindness : blindness.slice(0, MOST);
  const more = blindness.length - shown.length;
  const telling: Telling<Blindness> = {
    hides: ({ verdicts }) => `hides ${number(verdicts)}`,
    notes: ({ examples }) => (examples.length === 0 ? [] : [`for ${some(examples)}`]),
  };
  return [
    ...drawHeading(blindness, screen),
    ...drawUnreadable(shown, telling, screen),
    ...(more === 0 ? [] : ['', screen.paint.dim(`And ${plural(more, 'more read')}.`)]),
    ...drawPolicyHint(blindness, screen),
  ];
}

/** Says what the numbers below count. */
function drawHeading(blindness: readonly Blindness[], screen: Screen): string[] {
  const hidden = blindness.reduce((sum, { verdicts }) => sum + verdicts, 0);
  const title = 'Could not be read';
  const [first = '', ...more] = wrap(
    `${title}, and so ${plural(hidden, 'verdict is', 'verdicts are')} unknown`,
    screen.width,
  );
  return [first.replace(title, (text) => heading(screen, text)), ...more];
}

function some(examples: readonly string[]): string {
  const names = examples.map(sanitize);
  return names.length > RESOURCES ? `${names.slice(0, RESOURCES).join(', ')} and others` : listing(names);
}

/** What to say of each read that failed. */
export interface Telling<T extends Unreadable> {
  /** At the right: how much it hides. */
  hides(it: T): string;
  /** Below it. */
  notes(it: T): readonly string[];
}

/** Reads that failed, together where the same is to be done about them. */
export function drawUnreadable<T extends Unreadable>(
  list: readonly T[],
  telling: Telling<T>,
  screen: Screen,
): string[] {
  const groups = [...Map.groupBy(list, ({ cause }) => shortCause(cause)).values()];
  if (screen.width < NARROW) {
    return groups.flatMap((group) => [
      ...drawReason(group, screen),
      ...group.flatMap((it) => stacked(it, telling, screen)),
    ]);
  }
  const rows = groups.flatMap((group) => [
    ...drawReason(group, screen).map(toHeading),
    ...group.flatMap((it): Row[] => [
      [nameOf(it), { text: places(it), paint: screen.paint.dim }, telling.hides(it)],
      ...drawNotes(it, telling, screen).map(toHeading),
    ]),
  ]);
  const longest = Math.max(0, ...list.map((it) => widthOf(nameOf(it))));
  const columns = [
    // A name is broken only where the places beside it would have no room at all.
    { title: '', flexible: longest > screen.width - PLACES },
    { title: '', flexible: true },
    { title: '', align: 'right' as const },
  ];
  return drawTable(columns, rows, screen, '    ');
}

function toHeading(line: string): Row {
  return { heading: line };
}

/** Why, and what to do: told once for all reads to which it applies. */
function drawReason([first]: readonly Unreadable[], { paint, width }: Screen): string[] {
  if (first === undefined) return [];
  const why = capitalized(shortCause(first.cause));
  const lines = wrap(`${why}. ${wayOutOfAll(first.cause)}`, Math.min(READABLE, width - 2));
  return ['', ...indented(lines, '  ').map((line) => line.replace(why, paint.yellow))];
}

function stacked<T extends Unreadable>(it: T, telling: Telling<T>, screen: Screen): string[] {
  const below = wrap(`${places(it)}, ${telling.hides(it)}`, screen.width - 6).map(screen.paint.dim);
  return [
    ...indented(wrap(nameOf(it), screen.width - 4), '    '),
    ...indented(below, '      '),
    ...drawNotes(it, telling, screen),
  ];
}

function drawNotes<T extends Unreadable>(it: T, telling: Telling<T>, { paint, width }: Screen): string[] {
  const { operation, detail } = it.cause;
  const said = operation === undefined || detail === undefined || isToldAlready(it) ? [] : [sanitize(detail)];
  const room = Math.min(READABLE, width - 6);
  return indented(
    [...said, ...telling.notes(it)].flatMap((note) => wrap(note, room)).map(paint.dim),
    '      ',
  );
}

/** The service's error code adds nothing to these reasons. */
function isToldAlready({ cause }: Unreadable): boolean {
  return cause.kind === 'denied' || cause.kind === 'region-off' || isSupportPlan(cause);
}

/** Of a denied read the actions to grant, of any other what was called. */
function nameOf({ cause }: Unreadable): string {
  const actions = (cause.actions ?? []).join(', ');
  if (cause.kind === 'denied' && actions !== '') return sanitize(actions);
  if (cause.kind === 'region-off') return 'everything';
  return sanitize(cause.operation ?? cause.detail ?? 'some facts');
}

function places({ regions }: Unreadable): string {
  const shown = regions.length > REGIONS + 1 ? REGIONS : regions.length;
  const named = listing(regions.map(sanitize), shown);
  return regions.length > shown ? `${regions.length} regions: ${named}` : named;
}

function drawPolicyHint(blindness: readonly Blindness[], { paint, width }: Screen): string[] {
  if (!blindness.some(({ cause }) => shortCause(cause) === 'denied')) return [];
  const hint = '`seaworthy policy` prints the IAM policy that allows every read of a scan.';
  return ['', ...wrap(hint, width).map(paint.dim)];
}

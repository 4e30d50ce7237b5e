import type { Cause } from '../../model/reading.ts';
import { shortCause, wayOut } from '../blindness.ts';
import type { Unreadable } from '../digest.ts';
import { sanitize } from '../sanitize.ts';
import { listing, moment, number, plural } from '../words.ts';
import { pair } from './pairs.ts';
import type { Screen, ScreenOptions } from './screen.ts';
import { createScreen, heading } from './screen.ts';
import type { Telling } from './unread.ts';
import { drawUnreadable } from './unread.ts';
import { wrap } from './wrap.ts';

/** What `doctor` found out: who asks, where, and what is kept from them. */
export interface DoctorView {
  readonly identity: DoctorIdentity | DoctorProblem;
  /** Left out where there is no identity. */
  readonly regions?:
    | { readonly enabled: readonly string[]; readonly off: readonly string[] }
    | { readonly cause: Cause };
  /** Operations that were tried. */
  readonly tried: number;
  readonly refused: readonly Unreadable[];
  /** Services that AWS does not offer in regions that were tried: nothing is kept from anybody there. */
  readonly notOffered?: readonly { readonly service: string; readonly regions: readonly string[] }[];
}

export interface DoctorIdentity {
  readonly account: string;
  readonly arn: string;
  readonly partition: string;
  readonly alias?: string;
  /** Where the credentials came from: `profile prod`, `environment`. */
  readonly credentials?: string;
  /** ISO 8601. */
  readonly expires?: string;
}

/** Nobody answers to these credentials. */
export interface DoctorProblem {
  readonly problem: string;
  readonly hint: string;
}

const CONTROLS = 4;
const ITEMS = 6;
const TELLING: Telling<Unreadable> = {
  hides: ({ controls }) => `hides ${plural(controls.length, 'control')}`,
  notes: ({ controls, items }) => [
    `controls: ${listing(controls, CONTROLS)}`,
    ...(items.length === 0 ? [] : [`checklist: ${listing(items, ITEMS)}`]),
  ],
};

/** Ends with a line break. */
export function renderDoctor(view: DoctorView, options: ScreenOptions): string {
  const screen = createScreen(options);
  const parts = [
    [...drawIdentity(view.identity, screen), ...drawRegions(view, screen), ...drawNotOffered(view, screen)],
    drawReads(view, screen),
  ];
  return `\n${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function drawIdentity(identity: DoctorView['identity'], screen: Screen): string[] {
  const { paint } = screen;
  if ('problem' in identity) {
    return [
      ...pair('Problem', paint.red(sanitize(identity.problem)), screen),
      ...pair('Way out', sanitize(identity.hint), screen),
    ];
  }
  const alias = identity.alias === undefined ? '' : ` (${sanitize(identity.alias)})`;
  const partition = identity.partition === 'aws' ? '' : `, partition ${sanitize(identity.partition)}`;
  const until = identity.expires === undefined ? '' : `, until ${moment(identity.expires)}`;
  return [
    ...pair('Account', `${paint.bold(sanitize(identity.account))}${alias}${partition}`, screen),
    ...pair('Principal', sanitize(identity.arn), screen),
    ...(identity.credentials === undefined
      ? []
      : pair('Credentials', `${sanitize(identity.credentials)}${until}`, screen)),
  ];
}

function drawRegions({ regions }: DoctorView, screen: Screen): string[] {
  if (regions === undefined) return [];
  if ('cause' in regions) {
    return pair(
      'Regions',
      screen.paint.yellow(`not known: ${shortCause(regions.cause)}. ${sanitize(wayOut(regions.cause))}`),
      screen,
    );
  }
  const { enabled, off } = regions;
  return [
    ...pair(
      'Regions',
      `${plural(enabled.length, 'region')} enabled: ${listing(enabled.map(sanitize))}`,
      screen,
    ),
    ...(off.length === 0
      ? []
      : pair('Off', `${number(off.length)} not enabled: ${listing(off.map(sanitize))}`, screen)),
  ];
}

/** By region: how one looks at them who tries a region or two. */
function drawNotOffered({ notOffered = [] }: DoctorView, screen: Screen): string[] {
  const regions = new Set(notOffered.flatMap((it) => it.regions));
  return [...regions].toSorted().flatMap((region) => {
    const services = notOffered.filter((it) => it.regions.includes(region)).map(({ service }) => service);
    return pair(
      'Not there',
      `not offered in ${sanitize(region)}: ${listing(services.map(sanitize))}`,
      screen,
    );
  });
}

function drawReads({ identity, tried, refused }: DoctorView, screen: Screen): string[] {
  if ('problem' in identity) return [];
  const { paint, width } = screen;
  if (refused.length === 0)
    return [paint.green(`✓ All ${plural(tried, 'operation')} that the controls need can be read.`)];
  const controls = new Set(refused.flatMap((it) => it.controls));
  const items = new Set(refused.flatMap((it) => it.items));
  const sum = `${number(refused.length)} of ${plural(tried, 'operation')}. They hide ${plural(controls.size, 'control')} and touch ${plural(items.size, 'checklist item')}.`;
  return [
    heading(screen, 'Cannot be read'),
    ...wrap(sum, width),
    ...drawUnreadable(refused, TELLING, screen),
  ];
}

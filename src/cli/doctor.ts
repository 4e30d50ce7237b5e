import { serviceOf } from '../model/causes.ts';
import type { Control } from '../model/control.ts';
import type { Cause } from '../model/reading.ts';
import type { Unreadable } from '../reports/digest.ts';
import type { DoctorView } from '../reports/terminal/doctor.ts';
import { renderDoctor } from '../reports/terminal/doctor.ts';
import { createProgressBars } from '../reports/terminal/progress.ts';
import type { Connection } from '../scan/connect.ts';
import { connect, findRegions } from '../scan/connect.ts';
import { collect } from '../scan/collect.ts';
import { notOffered } from '../scan/not-offered.ts';
import { trace } from '../scan/plan.ts';
import { makePlan } from '../scan/run.ts';
import { RETRIES, Scheduler } from '../scan/schedule.ts';
import { SYSTEM_CLOCK, timestamp } from '../scan/system.ts';
import type { RegionState } from '../sources/aws/identity.ts';
import { abortController } from '../sources/aws/live.ts';
import { READS } from '../sources/aws/registry.ts';
import { ScanStore } from '../store/scan-store.ts';
import type { Door } from './account.ts';
import { openAws } from './account.ts';
import { CliError, EXIT } from './errors.ts';
import type { Selection } from './select.ts';
import { selectControls } from './select.ts';
import { columnsOf, wantsColour } from './terminal.ts';

export interface DoctorOptions extends Selection {
  readonly profile?: string;
  readonly region?: readonly string[];
  readonly format: string;
  readonly quiet?: boolean;
  readonly color?: boolean;
}

/** `seaworthy doctor`: tries every read once, in a region or two, and says what that could not see. */
export async function doctorCommand(options: DoctorOptions): Promise<number> {
  if (options.format !== 'table' && options.format !== 'json') {
    throw new CliError(`there is no format ${options.format}: use table or json`);
  }
  const controls = selectControls(options);
  const door = await openAws({ profile: options.profile, started: timestamp() });
  try {
    const view = await examine(door, controls, options);
    const look = {
      columns: columnsOf(process.stdout),
      colour: wantsColour(process.stdout, options.color === false),
    };
    process.stdout.write(
      options.format === 'json' ? `${JSON.stringify(view, null, 2)}\n` : renderDoctor(view, look),
    );
    return EXIT.ok;
  } finally {
    door.close();
  }
}

async function examine(
  door: Door,
  controls: readonly Control[],
  options: DoctorOptions,
): Promise<DoctorView> {
  const signal = abortController().signal;
  const progress = createProgressBars({
    stream: process.stderr,
    colour: wantsColour(process.stderr, options.color === false),
    quiet: options.quiet === true,
    now: () => performance.now(),
  });
  // A doctor does not wait long: what is throttled now is told as throttled.
  const retries = { ...RETRIES, throttled: 3, transient: 1 };
  const scheduler = new Scheduler({ clock: SYSTEM_CLOCK, signal, retries });
  const opening = { sdk: door.sdk, scheduler, progress, region: door.region };
  progress.start('Trying every read');
  try {
    const connection = await connect(opening);
    const found = await findRegions(opening);
    const { refused, without } = await tryReads(connection, controls, regionsToTry(found, door, options), {
      scheduler,
      progress,
      signal,
    });
    return {
      identity: {
        account: connection.identity.account,
        arn: connection.identity.arn,
        partition: connection.identity.partition,
        ...(options.profile === undefined ? {} : { credentials: `profile ${options.profile}` }),
      },
      regions: regionsView(found),
      tried: makePlan(controls, READS).reads.flatMap((read) => read.operations).length,
      refused,
      ...(without.length === 0 ? {} : { notOffered: without }),
    };
  } finally {
    progress.stop();
  }
}

/** The named regions, else the configured one: guardrails by region are found by naming more. */
function regionsToTry(
  found: readonly RegionState[] | Cause,
  door: Door,
  options: DoctorOptions,
): readonly string[] {
  const named = (options.region ?? []).flatMap((name) => name.split(',')).filter((name) => name !== '');
  const enabled = Array.isArray(found)
    ? (found as readonly RegionState[]).filter((it) => it.enabled).map((it) => it.name)
    : [];
  if (named.includes('all')) return enabled;
  return named.length > 0 ? named : [door.region];
}

function regionsView(found: readonly RegionState[] | Cause): NonNullable<DoctorView['regions']> {
  if (!Array.isArray(found)) return { cause: found as Cause };
  const states = found as readonly RegionState[];
  const names = (enabled: boolean) => states.filter((it) => it.enabled === enabled).map((it) => it.name);
  return { enabled: names(true), off: names(false) };
}

async function tryReads(
  connection: Connection,
  controls: readonly Control[],
  regions: readonly string[],
  means: { scheduler: Scheduler; progress: ReturnType<typeof createProgressBars>; signal: AbortSignal },
): Promise<{ refused: readonly Unreadable[]; without: NonNullable<DoctorView['notOffered']> }> {
  const plan = makePlan(controls, READS);
  const store = ScanStore.open(':memory:', plan.references);
  try {
    await collect({
      plan,
      target: connection.target,
      store,
      regions,
      clock: SYSTEM_CLOCK,
      started: timestamp(),
      timestamp,
      sample: true,
      ...means,
    });
    const without = notOffered(store);
    return {
      refused: blindSpots(store, controls, without),
      without: [...without].map(([service, where]) => ({ service, regions: where })),
    };
  } finally {
    store.close();
  }
}

/** Failed reads with the controls and checklist items that they blind, the most blinding first. */
export function blindSpots(
  store: ScanStore,
  controls: readonly Control[],
  without: ReadonlyMap<string, readonly string[]>,
): Unreadable[] {
  const plan = makePlan(controls, READS);
  const traced = trace(plan, controls, READS);
  const spots = new Map<string, { cause: Cause; regions: Set<string>; controls: Set<string> }>();
  for (const { read, region, cause } of store.failedRuns()) {
    if (cause.kind === 'not-offered' && without.get(serviceOf(cause))?.includes(region)) continue;
    const key = [cause.kind, cause.operation, cause.by].join(' ');
    const spot = spots.get(key) ?? { cause, regions: new Set(), controls: new Set() };
    spot.regions.add(region);
    for (const id of traced.filter((it) => it.read.id === read).flatMap((it) => it.controls))
      spot.controls.add(id);
    spots.set(key, spot);
  }
  return [...spots.values()]
    .map((spot) => toUnreadable(spot, controls))
    .toSorted((a, b) => b.controls.length - a.controls.length);
}

function toUnreadable(
  spot: {
    readonly cause: Cause;
    readonly regions: ReadonlySet<string>;
    readonly controls: ReadonlySet<string>;
  },
  controls: readonly Control[],
): Unreadable {
  const items = controls
    .filter((control) => spot.controls.has(control.id))
    .flatMap((control) => control.items);
  return {
    cause: spot.cause,
    regions: [...spot.regions].toSorted(),
    controls: [...spot.controls].toSorted(),
    items: [...new Set(items)].toSorted(),
  };
}

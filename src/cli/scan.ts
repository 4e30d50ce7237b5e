import { randomBytes } from 'node:crypto';
import type { Control } from '../model/control.ts';
import type { ScanInfo } from '../model/finding.ts';
import { abortController } from '../sources/aws/live.ts';
import { isInDetails, readAuthorizationDetails } from '../sources/authorization-details/read.ts';
import { readHeader, readSnapshot } from '../sources/snapshot/read.ts';
import { writeSnapshot } from '../sources/snapshot/write.ts';
import { SNAPSHOT_FORMAT } from '../sources/snapshot/format.ts';
import { createProgressBars } from '../reports/terminal/progress.ts';
import type { Read } from '../scan/relate.ts';
import type { ScanOrder } from '../scan/run.ts';
import { judgeStore } from '../scan/run.ts';
import { demandOf, needsOf } from '../scan/plan.ts';
import { timestamp } from '../scan/system.ts';
import { ScanStore } from '../store/scan-store.ts';
import type { Door, Source } from './account.ts';
import { openAws, openTapeDoor, parseSource } from './account.ts';
import { openDemo } from './demo-door.ts';
import { CliError, EXIT } from './errors.ts';
import { knownControls } from './known-controls.ts';
import type { Output } from './outputs.ts';
import { lookOf, pairOutputs, writeOutput } from './outputs.ts';
import type { Performed } from './perform.ts';
import { perform, toPerformed } from './perform.ts';
import type { Selection } from './select.ts';
import { selectControls, severityAndAbove } from './select.ts';
import { wantsColour } from './terminal.ts';
import { TOOL } from './version.ts';
import { discard, fileOf, openUnfinished, unfinished } from './working-files.ts';

export interface ScanOptions extends Selection {
  readonly profile?: string;
  readonly region?: readonly string[];
  readonly tag?: readonly string[];
  readonly source?: string;
  readonly format?: readonly string[];
  readonly output?: readonly string[];
  readonly save?: string;
  readonly record?: string;
  readonly scrub?: boolean;
  readonly failOn?: string;
  readonly strict?: boolean;
  readonly resume?: string | true;
  readonly quiet?: boolean;
  /** False for --no-color, as the option parser names it. */
  readonly color?: boolean;
}

/** `seaworthy scan`. Gives the exit status. */
export async function scanCommand(options: ScanOptions): Promise<number> {
  const outputs = pairOutputs(options.format ?? [], options.output ?? []);
  // Checked before the first call: a long scan must not end in a usage error.
  severityAndAbove(options.failOn);
  const keep = tagFilter(options.tag ?? []);
  const source = parseSource(options.source ?? 'aws');
  if (source.kind === 'snapshot') return scanSnapshot(source.path, options, outputs, keep);
  if (source.kind === 'authorization-details') return scanDetails(source.path, options, outputs, keep);
  if (options.record !== undefined && source.kind === 'tape')
    throw new CliError('a tape is played, not recorded: leave out --record');
  const started = timestamp();
  const { profile, record, scrub } = options;
  const door = await (source.kind === 'aws'
    ? openAws({ profile, record, scrub, started })
    : openOffline(source, started));
  return scanDoor(options, outputs, keep, door, started);
}

function openOffline(
  source: Extract<Source, { readonly kind: 'tape' | 'demo' }>,
  started: string,
): Promise<Door> {
  return source.kind === 'tape' ? openTapeDoor(source.path) : openDemo(started);
}

async function scanDoor(
  options: ScanOptions,
  outputs: readonly Output[],
  keep: ((read: Read) => boolean) | undefined,
  door: Door,
  started: string,
): Promise<number> {
  const { order, controls } =
    options.resume === undefined ? newOrder(options, door, started) : oldOrder(options.resume);
  if (options.resume === undefined) tellUnfinished(options);
  const store = ScanStore.open(fileOf(order.id), demandOf(controls).references);
  store.setMeta('process', process.pid);
  const abort = abortController();
  const bars = progressBars(options);
  const stopListening = onSignals(abort);
  bars.start(
    `Reading ${door.source === 'tape' ? 'the tape' : door.source === 'demo' ? 'the demo account' : 'the account'}`,
  );
  let finished = false;
  try {
    const performed = await perform({
      order,
      controls,
      store,
      door,
      progress: bars,
      signal: abort.signal,
      ...(keep === undefined ? {} : { keep }),
    });
    bars.stop();
    if (options.save !== undefined) await save(options.save, store, performed, controls);
    await writeAll(outputs, performed, options);
    finished = true;
    return exitStatus(performed, options);
  } catch (error) {
    bars.stop();
    finished = !isResumable(store);
    if (!finished)
      process.stderr.write(`What was read is kept. Go on with: seaworthy scan --resume ${order.id}\n`);
    if (abort.signal.aborted) throw new CliError('stopped', EXIT.interrupted);
    throw error;
  } finally {
    stopListening();
    store.close();
    door.close();
    if (finished) discard(order.id);
  }
}

function isResumable(store: ScanStore): boolean {
  return store.meta('scan') !== undefined;
}

function newOrder(
  options: ScanOptions,
  door: Door,
  started: string,
): { order: ScanOrder; controls: readonly Control[] } {
  const controls = selectControls(options);
  const order: ScanOrder = {
    id: `${started.slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-')}-${randomBytes(3).toString('hex')}`,
    started: door.started ?? started,
    source: door.source,
    controls: controls.map((control) => control.id),
    regions: regionsOf(options),
    tags: (options.tag ?? []).length > 0,
  };
  return { order, controls };
}

function oldOrder(resume: string | true): { order: ScanOrder; controls: readonly Control[] } {
  const { state } = openUnfinished(resume);
  return { order: state.order, controls: selectControls({ control: state.order.controls }) };
}

function regionsOf(options: ScanOptions): 'all' | readonly string[] {
  const names = (options.region ?? []).flatMap((name) => name.split(',')).filter((name) => name !== '');
  if (names.length === 0 || names.includes('all')) return 'all';
  return [...new Set(names)].toSorted();
}

function tellUnfinished(options: ScanOptions): void {
  const [newest] = unfinished();
  if (newest === undefined || options.quiet === true) return;
  process.stderr.write(
    `An earlier scan was not finished; go on with it by: seaworthy scan --resume ${newest}\n`,
  );
}

/** The first signal stops the scan in good order, the second at once. */
function onSignals(abort: AbortController): () => void {
  const stop = (): void => {
    if (abort.signal.aborted) process.exit(EXIT.interrupted);
    abort.abort();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return () => {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
  };
}

function progressBars(options: ScanOptions) {
  return createProgressBars({
    stream: process.stderr,
    colour: wantsColour(process.stderr, options.color === false),
    quiet: options.quiet === true,
    now: () => performance.now(),
  });
}

async function save(
  file: string,
  store: ScanStore,
  performed: Performed,
  controls: readonly Control[],
): Promise<void> {
  const header = {
    format: SNAPSHOT_FORMAT,
    tool: TOOL,
    scan: performed.result.scan,
    controls: controls.map((control) => control.id),
  } as const;
  await writeSnapshot(file, header, store);
}

/** Judges a snapshot again: the same controls as then, unless others are chosen. */
async function scanSnapshot(
  file: string,
  options: ScanOptions,
  outputs: readonly Output[],
  keep: ((read: Read) => boolean) | undefined,
): Promise<number> {
  const header = await readHeader(file);
  const chosen = [options.control, options.item, options.service].some((list) => (list ?? []).length > 0);
  const stillKnown = header.controls.filter((id) => knownControls().some((control) => control.id === id));
  const controls = selectControls(
    chosen || options.severity !== undefined ? options : { control: stillKnown },
  );
  return judgeFile(controls, options, outputs, keep, async (store) => {
    await readSnapshot(file, store);
    const { complete: _complete, ...scan } = header.scan;
    return scan;
  });
}

/** Judges what IAM's authorization details tell: without a choice, by the controls that need nothing else. */
async function scanDetails(
  path: string,
  options: ScanOptions,
  outputs: readonly Output[],
  keep: ((read: Read) => boolean) | undefined,
): Promise<number> {
  const chosen = [options.control, options.item, options.service].some((list) => (list ?? []).length > 0);
  const able = knownControls().filter((control) =>
    needsOf(control).every(([kind, fact]) => isInDetails(kind, fact)),
  );
  const control = chosen ? options.control : able.map(({ id }) => id);
  const controls = selectControls({ ...options, ...(control === undefined ? {} : { control }) });
  const started = timestamp();
  return judgeFile(controls, options, outputs, keep, async (store) => {
    const { account } = await readAuthorizationDetails(path.split(','), store, started);
    return {
      id: 'authorization-details',
      started,
      finished: timestamp(),
      source: `authorization-details:${path}`,
      accounts: [account],
      regions: [],
      calls: { made: 0, denied: 0, throttled: 0, failed: 0 },
    };
  });
}

async function judgeFile(
  controls: readonly Control[],
  options: ScanOptions,
  outputs: readonly Output[],
  keep: ((read: Read) => boolean) | undefined,
  fill: (store: ScanStore) => Promise<Omit<ScanInfo, 'complete'>>,
): Promise<number> {
  const store = ScanStore.open(':memory:', demandOf(controls).references);
  try {
    const scan = await fill(store);
    const outcome = judgeStore({ store, controls, ...(keep === undefined ? {} : { keep }) }, scan);
    const performed = toPerformed(outcome, store);
    await writeAll(outputs, performed, options);
    return exitStatus(performed, options);
  } finally {
    store.close();
  }
}

async function writeAll(
  outputs: readonly Output[],
  performed: Performed,
  options: ScanOptions,
): Promise<void> {
  const look = lookOf(outputs, options.color === false);
  for (const output of outputs) await writeOutput(output, performed.result, look);
  if (options.quiet === true) return;
  for (const output of outputs) if (output.file !== undefined) process.stderr.write(`Wrote ${output.file}\n`);
  if (options.save !== undefined) process.stderr.write(`Saved the snapshot ${options.save}\n`);
}

export function exitStatus(performed: Performed, options: Pick<ScanOptions, 'failOn' | 'strict'>): number {
  const asked = options.failOn === undefined ? [] : severityAndAbove(options.failOn);
  if (asked.some((severity) => performed.failures(severity) > 0)) return EXIT.failed;
  if (options.strict === true && !performed.result.scan.complete) return EXIT.incomplete;
  return EXIT.ok;
}

/** Keeps what bears all the tags. What has no tags of its own (the account, a region) is left out; unread tags are kept. */
function tagFilter(tags: readonly string[]): ((read: Read) => boolean) | undefined {
  if (tags.length === 0) return undefined;
  const wanted = tags.map((tag) => {
    const at = tag.indexOf('=');
    if (at < 1) throw new CliError(`--tag ${tag} is not of the form KEY=VALUE`);
    return [tag.slice(0, at), tag.slice(at + 1)] as const;
  });
  return ({ readings }) => {
    const reading = readings.get('Tags');
    if (reading === undefined) return false;
    if (!reading.known) return true;
    const own = reading.value as Readonly<Record<string, string>>;
    return wanted.every(([key, value]) => own[key] === value);
  };
}

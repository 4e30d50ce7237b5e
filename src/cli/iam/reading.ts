import { readAuthorizationDetails } from '../../sources/authorization-details/read.ts';
import { readSnapshot } from '../../sources/snapshot/read.ts';
import { abortController } from '../../sources/aws/live.ts';
import { READS } from '../../sources/aws/registry.ts';
import { createProgressBars } from '../../reports/terminal/progress.ts';
import type { Control, Relations } from '../../model/control.ts';
import { control } from '../../model/control.ts';
import type { Resource } from '../../model/resource.ts';
import { pass } from '../../model/verdict.ts';
import { demandOf } from '../../scan/plan.ts';
import { Relater } from '../../scan/relate.ts';
import type { ScanState } from '../../scan/run.ts';
import { collectAccount } from '../../scan/run.ts';
import { SYSTEM_CLOCK, timestamp } from '../../scan/system.ts';
import { ScanStore } from '../../store/scan-store.ts';
import type { Door } from '../account.ts';
import { openAws, openTapeDoor, parseSource } from '../account.ts';
import { openDemo } from '../demo-door.ts';
import { CliError } from '../errors.ts';
import { wantsColour } from '../terminal.ts';

/** Where a question about permissions is asked. */
export interface AccountOptions {
  readonly source?: string;
  readonly profile?: string;
  readonly region?: readonly string[];
  readonly quiet?: boolean;
  /** False for --no-color, as the option parser names it. */
  readonly color?: boolean;
}

export interface ReadAccount {
  readonly account: string;
  /** When it was read, ISO 8601. */
  readonly at: string;
  /** What each relation came to, by its name. */
  readonly related: Readonly<Record<string, unknown>>;
}

/** Which of the listed resources are asked about one by one: the others have no say in the answer. */
export type Details = (resource: Pick<Resource, 'kind' | 'id' | 'arn' | 'name'>) => boolean;

/**
 * Reads what a question needs, and nothing else, from the source that the options name. The question's relations are
 * planned, read and resolved exactly as a control's.
 */
export async function readFor(
  relations: Relations,
  options: AccountOptions,
  details?: Details,
): Promise<ReadAccount> {
  const question = questionOf(relations);
  const store = ScanStore.open(':memory:', demandOf([question]).references);
  try {
    const { account, at } = await fill(store, question, options, details);
    const relater = new Relater(store);
    const from = {
      resource: { rid: 0, kind: 'aws:account', id: account, account, region: 'global', managedByAws: false },
      readings: new Map(),
    } as const;
    const related = Object.entries(relations).map(([name, relation]) => {
      const found = relater.relate(question, name, relation, from);
      return [name, found.ok ? found.value : undefined];
    });
    return { account, at, related: Object.fromEntries(related) as Readonly<Record<string, unknown>> };
  } finally {
    store.close();
  }
}

/** A question is read for as a control is, and not judged. */
function questionOf(relations: Relations): Control {
  return control({
    id: 'iam-question',
    title: 'A question about permissions',
    risk: { impact: 'order', exposure: 'inside', ease: 'effort' },
    why: 'Somebody asks.',
    fix: 'Nothing.',
    items: [],
    aka: {},
    kind: 'aws:account',
    facts: [],
    relations,
    judge: () => pass('Asked.'),
  });
}

async function fill(
  store: ScanStore,
  question: Control,
  options: AccountOptions,
  details: Details | undefined,
): Promise<{ readonly account: string; readonly at: string }> {
  const source = parseSource(options.source ?? 'aws');
  const started = timestamp();
  switch (source.kind) {
    case 'snapshot': {
      const { scan } = await readSnapshot(source.path, store);
      const [account] = scan.accounts;
      if (account === undefined) throw new CliError(`${source.path} tells of no account`);
      return { account, at: scan.started };
    }
    case 'authorization-details': {
      const { account } = await readAuthorizationDetails(source.path.split(','), store, started);
      return { account, at: started };
    }
    case 'tape':
      return collect(store, question, options, await openTapeDoor(source.path), details);
    case 'demo':
      return collect(store, question, options, await openDemo(started), details);
    case 'aws':
      return collect(store, question, options, await openAws({ profile: options.profile, started }), details);
  }
}

async function collect(
  store: ScanStore,
  question: Control,
  options: AccountOptions,
  door: Door,
  details: Details | undefined,
): Promise<{ readonly account: string; readonly at: string }> {
  const bars = createProgressBars({
    stream: process.stderr,
    colour: wantsColour(process.stderr, options.color === false),
    quiet: options.quiet === true,
    now: () => performance.now(),
  });
  const names = (options.region ?? []).flatMap((name) => name.split(',')).filter((name) => name !== '');
  const started = door.started ?? timestamp();
  bars.start('Reading the account');
  try {
    await collectAccount({
      order: {
        id: 'question',
        started,
        source: door.source,
        controls: [question.id],
        regions: names.length === 0 || names.includes('all') ? 'all' : [...new Set(names)].toSorted(),
      },
      controls: [question],
      reads: READS,
      store,
      sdk: door.sdk,
      region: door.region,
      progress: bars,
      signal: abortController().signal,
      clock: SYSTEM_CLOCK,
      timestamp,
      retries: door.retries,
      ...(details === undefined ? {} : { details }),
    });
    return { account: store.meta<ScanState>('scan')?.account ?? '', at: started };
  } finally {
    bars.stop();
    door.close();
  }
}

import type { Kind } from '../model/kinds.ts';
import type { PlanRow, PlanView } from '../reports/terminal/plan.ts';
import { renderPlan } from '../reports/terminal/plan.ts';
import type { Inventory } from '../scan/estimate.ts';
import { estimate, timesOf } from '../scan/estimate.ts';
import type { Traced } from '../scan/plan.ts';
import { trace } from '../scan/plan.ts';
import { makePlan } from '../scan/run.ts';
import { operationName } from '../sources/aws/read.ts';
import { READS } from '../sources/aws/registry.ts';
import { DEFAULT_REGIONS } from '../sources/aws/regions.ts';
import { homeOf } from '../sources/aws/target.ts';
import { readSnapshot } from '../sources/snapshot/read.ts';
import { ScanStore } from '../store/scan-store.ts';
import { CliError, EXIT } from './errors.ts';
import type { Selection } from './select.ts';
import { selectControls } from './select.ts';
import { columnsOf, wantsColour } from './terminal.ts';

export interface PlanOptions extends Selection {
  readonly region?: readonly string[];
  readonly like?: string;
  readonly format: string;
  readonly color?: boolean;
}

/** `seaworthy plan`: makes no call at all. */
export async function planCommand(options: PlanOptions): Promise<number> {
  if (options.format !== 'table' && options.format !== 'json') {
    throw new CliError(`there is no format ${options.format}: use table or json`);
  }
  const earlier = options.like === undefined ? undefined : await readEarlier(options.like);
  const view = planView(options, earlier);
  const look = {
    columns: columnsOf(process.stdout),
    colour: wantsColour(process.stdout, options.color === false),
  };
  process.stdout.write(
    options.format === 'json' ? `${JSON.stringify(view, null, 2)}\n` : renderPlan(view, look),
  );
  return EXIT.ok;
}

interface Earlier {
  readonly regions: readonly string[];
  readonly inventory: Inventory;
}

async function readEarlier(file: string): Promise<Earlier> {
  const store = ScanStore.open(':memory:');
  try {
    const header = await readSnapshot(file, store);
    const inventory = new Map<Kind, Map<string, number>>();
    for (const kind of store.kinds()) {
      const byRegion = new Map<string, number>();
      for (const { region } of store.resources(kind)) byRegion.set(region, (byRegion.get(region) ?? 0) + 1);
      inventory.set(kind, byRegion);
    }
    return { regions: header.scan.regions, inventory };
  } finally {
    store.close();
  }
}

export function planView(options: Pick<PlanOptions, 'region'> & Selection, earlier?: Earlier): PlanView {
  const controls = selectControls(options);
  const plan = makePlan(controls, READS);
  const named = (options.region ?? [])
    .flatMap((name) => name.split(','))
    .filter((name) => name !== '' && name !== 'all');
  const regions = named.length > 0 ? named : (earlier?.regions ?? DEFAULT_REGIONS);
  const inventory = earlier?.inventory ?? new Map<Kind, Map<string, number>>();
  const home = homeOf('aws');
  const rows = trace(plan, controls, READS).map((traced) => toRow(traced, regions, home, earlier));
  const { seconds } = estimate(plan, regions, home, inventory);
  const regional = rows.some((row) => row.scope === 'region');
  return {
    rows,
    regions: regional ? regions : [],
    estimate: { seconds, ...(earlier === undefined ? {} : { assumed: totals(inventory) }) },
  };
}

function toRow(
  traced: Traced,
  regions: readonly string[],
  home: string,
  earlier: Earlier | undefined,
): PlanRow {
  const { read, operation, controls } = traced;
  const scope = typeof read.scope === 'object' ? read.scope.each : read.scope;
  const times = timesOf(read, regions, home, earlier?.inventory ?? new Map());
  const calls = [...times.values()].reduce((sum, count) => sum + count, 0);
  const open = typeof read.scope === 'object' && earlier === undefined;
  return {
    service: operation.service,
    operation: operationName(operation).split(':')[1] ?? '',
    scope,
    regions: scope === 'region' ? regions.length : 1,
    calls: open ? null : calls,
    ...(open ? { perResource: scope } : {}),
    controls: controls.length,
  };
}

function totals(inventory: Inventory): Record<string, number> {
  return Object.fromEntries(
    [...inventory].map(([kind, byRegion]) => [
      kind,
      [...byRegion.values()].reduce((sum, count) => sum + count, 0),
    ]),
  );
}

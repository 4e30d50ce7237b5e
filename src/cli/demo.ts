import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CONTROLS } from '../controls/registry.ts';
import { abortController } from '../sources/aws/live.ts';
import { createProgressBars } from '../reports/terminal/progress.ts';
import type { ScanOrder } from '../scan/run.ts';
import { demandOf } from '../scan/plan.ts';
import { timestamp } from '../scan/system.ts';
import { ScanStore } from '../store/scan-store.ts';
import { openDemo } from './demo-door.ts';
import type { Output } from './outputs.ts';
import { lookOf, pairOutputs, writeOutput } from './outputs.ts';
import { perform } from './perform.ts';
import type { ScanOptions } from './scan.ts';
import { exitStatus } from './scan.ts';
import { severityAndAbove } from './select.ts';
import { wantsColour } from './terminal.ts';

type DemoOptions = Pick<ScanOptions, 'format' | 'output' | 'failOn' | 'strict' | 'quiet' | 'color'>;

/** `seaworthy demo`: the real scan, of an account that lives in this process. Nothing leaves the machine. */
export async function demoCommand(options: DemoOptions): Promise<number> {
  const outputs = withJson(pairOutputs(options.format ?? [], options.output ?? []));
  severityAndAbove(options.failOn);
  const started = timestamp();
  const door = await openDemo(started);
  const order: ScanOrder = {
    id: 'demo',
    started,
    source: 'demo',
    controls: CONTROLS.map((control) => control.id),
    regions: 'all',
  };
  const store = ScanStore.open(':memory:', demandOf(CONTROLS).references);
  const bars = createProgressBars({
    stream: process.stderr,
    colour: wantsColour(process.stderr, options.color === false),
    quiet: options.quiet === true,
    now: () => performance.now(),
  });
  bars.start('Reading the demo account');
  try {
    const performed = await perform({
      order,
      controls: CONTROLS,
      store,
      door,
      progress: bars,
      signal: abortController().signal,
    });
    bars.stop();
    const look = lookOf(outputs, options.color === false);
    for (const output of outputs) await writeOutput(output, performed.result, look);
    return exitStatus(performed, options);
  } finally {
    bars.stop();
    store.close();
    door.close();
  }
}

/** A newcomer should see the JSON too: it goes beside the other temporary files unless a place was named. */
function withJson(outputs: readonly Output[]): readonly Output[] {
  if (outputs.some((output) => output.format === 'json')) return outputs;
  const folder = join(tmpdir(), 'seaworthy-demo');
  mkdirSync(folder, { recursive: true });
  return [...outputs, { format: 'json', file: join(folder, 'result.json') }];
}

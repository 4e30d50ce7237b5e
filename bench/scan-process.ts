// One scan, as the command makes it, in a process of its own; tells its parent what it cost.
//
//   node bench/scan-process.ts STORE CONTROL,CONTROL…|all
import { readFileSync } from 'node:fs';
import { openAws } from '../src/cli/account.ts';
import { CONTROLS } from '../src/controls/registry.ts';
import type { Progress } from '../src/scan/progress.ts';
import { demandOf, planReads } from '../src/scan/plan.ts';
import type { ScanOrder } from '../src/scan/run.ts';
import { collectAccount, judgeStore } from '../src/scan/run.ts';
import { SYSTEM_CLOCK, timestamp } from '../src/scan/system.ts';
import { CLIENTS } from '../src/sources/aws/clients.ts';
import { abortController } from '../src/sources/aws/live.ts';
import { READS } from '../src/sources/aws/registry.ts';
import { RATES_LIFTED } from './rates.ts';
import { ScanStore } from '../src/store/scan-store.ts';
import type { ScanMeasure } from './measure.ts';

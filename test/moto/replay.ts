import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { cleanEnvironment, pythonWithMoto, TOOLS } from './python.ts';

/** What Prowler says of one resource of a case's account. */
export interface Expected {
  readonly status: 'PASS' | 'FAIL' | 'MANUAL';
  readonly region: string;
  readonly resource_id: string;
  readonly resource_arn: string;
}

/** One of Prowler's own tests as data. `setup` and, until they are replayed, `expect` may refer to earlier answers. */
export interface ProwlerCase {
  /** `file::class::test`. */
  readonly id: string;
  readonly check: string;
  readonly regions: readonly string[];
  /** Whether the setup attaches policies of AWS's own. */
  readonly managedPolicies: boolean;
  /** Of the enclave images that are right, where Prowler was told some. */
  readonly measurements?: readonly string[];
  readonly setup: readonly unknown[];
  readonly expect: readonly unknown[];
}

export function prowlerCases(): readonly ProwlerCase[] {
  return readFileSync(new URL('prowler-cases.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ProwlerCase);
}

export interface Replayer {
  /** Builds the case's account and gives what Prowler says of it. Throws when a call of the setup is refused. */
  replay(it: ProwlerCase): Promise<readonly Expected[]>;
  stop(): Promise<void>;
}

type Answer = { readonly expect: readonly Expected[] } | { readonly error: string };

/** Starts the program that builds the accounts of cases on the server at `url`, one after another. */
export function startReplayer(url: string): Replayer {
  const child = spawn(pythonWithMoto(), [join(TOOLS, 'replay_server.py'), '--endpoint', url], {
    env: cleanEnvironment(),
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  process.once('exit', () => child.kill('SIGKILL'));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    async replay(it) {
      child.stdin.write(`${JSON.stringify(it)}\n`);
      const line = await lines.next();
      if (line.done === true) throw new Error('replay_server.py has ended');
      const answer = JSON.parse(line.value) as Answer;
      if ('error' in answer) throw new Error(`${it.id} cannot be replayed: ${answer.error}`);
      return answer.expect;
    },
    async stop() {
      child.stdin.end();
      if (child.exitCode === null && child.pid !== undefined) await once(child, 'close');
    },
  };
}

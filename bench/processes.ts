import type { ChildProcess } from 'node:child_process';
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CommandMeasure } from './measures.ts';
import type { Served, StubReply } from './stub-protocol.ts';

function pathOf(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}

/** Nothing of the caller's AWS configuration may lead a benchmark out of this machine, or change what it does. */
export function quietEnvironment(more: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('AWS_') && !name.startsWith('SEAWORTHY_'),
  );
  return {
    ...Object.fromEntries(own),
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    ...more,
  };
}

export interface Stub {
  readonly url: string;
  /** What a caller was answered, by its access key id. */
  served(accessKeyId: string): Promise<Served>;
  stop(): void;
}

export async function startStub(): Promise<Stub> {
  const child = fork(pathOf('stub-process.ts'), [], { env: quietEnvironment({}) });
  const ready = await reply(child, 'ready');
  return {
    url: ready.url,
    async served(about) {
      child.send({ about });
      return (await reply(child, 'served')).served;
    },
    stop: () => child.disconnect(),
  };
}

async function reply<W extends StubReply['what']>(
  child: ChildProcess,
  what: W,
): Promise<Extract<StubReply, { what: W }>> {
  const message = await new Promise<StubReply>((resolve, reject) => {
    const gone = () => reject(new Error('the stub ended'));
    child.once('exit', gone);
    child.once('message', (said: StubReply) => {
      child.off('exit', gone);
      resolve(said);
    });
  });
  if (message.what !== what) throw new Error(`the stub said ${message.what}, not ${what}`);
  return message as Extract<StubReply, { what: W }>;
}

/** Runs one of the benchmark's own processes to its end; gives what it measured. */
export async function measured<T>(
  file: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  flags: readonly string[] = [],
): Promise<T> {
  const child = fork(pathOf(file), args, { env: quietEnvironment(env), execArgv: [...flags] });
  let said: T | undefined;
  child.on('message', (message: T) => {
    said = message;
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0 || said === undefined) throw new Error(`${file} ended with ${code} and measured nothing`);
  return said;
}

/** Milliseconds between looks at a running command. */
const LOOK_EVERY = 20;

/** Runs a command with Node from outside, as a user would. */
export async function command(args: readonly string[], env: NodeJS.ProcessEnv): Promise<CommandMeasure> {
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    env: quietEnvironment(env),
    stdio: 'ignore',
  });
  const cpuBefore = childrenCpuMs();
  let peakRss: number | undefined;
  const look = setInterval(() => {
    peakRss = peakOf(child.pid) ?? peakRss;
  }, LOOK_EVERY);
  const [exit] = (await once(child, 'exit')) as [number | null];
  const wallMs = performance.now() - started;
  clearInterval(look);
  const cpuAfter = childrenCpuMs();
  const cpuMs = cpuBefore === undefined || cpuAfter === undefined ? undefined : cpuAfter - cpuBefore;
  return { wallMs, cpuMs, peakRss, exit };
}

/** The kernel's own high-water mark, in bytes. */
function peakOf(pid: number | undefined): number | undefined {
  const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(read(`/proc/${pid}/status`) ?? '')?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
}

/** CPU of all children that have ended, from fields 16 and 17 of proc(5)'s stat; a tick is ten milliseconds. */
function childrenCpuMs(): number | undefined {
  const fields = read('/proc/self/stat')?.split(') ')[1]?.split(' ');
  return fields === undefined ? undefined : (Number(fields[13]) + Number(fields[14])) * 10;
}

/** How long this process's main thread has waited for a core, in milliseconds. */
export function waitedForCore(): number {
  const nanoseconds = read('/proc/self/schedstat')?.split(' ')[1];
  return nanoseconds === undefined ? 0 : Number(nanoseconds) / 1e6;
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

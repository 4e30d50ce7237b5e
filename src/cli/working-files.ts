import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { ScanState } from '../scan/run.ts';
import { ScanStore } from '../store/scan-store.ts';
import { CliError } from './errors.ts';

/** `SEAWORTHY_HOME`, else the platform's place for state that is not worth a backup. */
export function home(env: NodeJS.ProcessEnv = process.env): string {
  if (env['SEAWORTHY_HOME']) return env['SEAWORTHY_HOME'];
  if (process.platform === 'win32' && env['LOCALAPPDATA']) return join(env['LOCALAPPDATA'], 'seaworthy');
  return join(env['XDG_STATE_HOME'] || join(homedir(), '.local', 'state'), 'seaworthy');
}

function folder(): string {
  const path = join(home(), 'scans');
  // What was read of an account is for its reader's eyes only.
  mkdirSync(path, { recursive: true, mode: 0o700 });
  return path;
}

export function fileOf(id: string): string {
  return join(folder(), `${id}.db`);
}

export function discard(id: string): void {
  for (const end of ['', '-wal', '-shm']) rmSync(`${fileOf(id)}${end}`, { force: true });
}

/** Scans that were begun and not finished, the newest first. */
export function unfinished(): string[] {
  const path = folder();
  return readdirSync(path)
    .filter((name) => name.endsWith('.db'))
    .map((name) => ({ id: name.slice(0, -3), at: statSync(join(path, name)).mtimeMs }))
    .toSorted((a, b) => b.at - a.at)
    .map(({ id }) => id);
}

/** Opens an unfinished scan by id, or the newest. Throws CliError when there is none, or another process is at it. */
export function openUnfinished(wanted: string | true): { id: string; state: ScanState } {
  const ids = unfinished();
  const id = wanted === true ? ids[0] : wanted;
  if (id === undefined) throw new CliError('there is no unfinished scan to resume');
  if (!/^[\w-]+$/.test(id) || !existsSync(fileOf(id))) {
    throw new CliError(
      `there is no unfinished scan ${id}${ids.length === 0 ? '' : `; there are ${ids.join(', ')}`}`,
    );
  }
  const store = ScanStore.open(fileOf(id));
  try {
    const state = store.meta<ScanState>('scan');
    const owner = store.meta<number>('process');
    if (state === undefined) throw new CliError(`the scan ${id} had not begun to read: start anew`);
    if (owner !== undefined && owner !== process.pid && isAlive(owner)) {
      throw new CliError(`the scan ${id} is still running (process ${owner})`);
    }
    return { id, state };
  } finally {
    store.close();
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

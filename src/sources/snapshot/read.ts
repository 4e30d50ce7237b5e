import { createReadStream, existsSync } from 'node:fs';
import { createGunzip } from 'node:zlib';
import type { Cause } from '../../model/reading.ts';
import { known, unknown } from '../../model/reading.ts';
import type { ScanStore } from '../../store/scan-store.ts';
import type { SnapshotHeader, SnapshotLine } from './format.ts';
import { SNAPSHOT_FORMAT, SnapshotError } from './format.ts';
import { linesOf } from '../lines.ts';

const CHUNK = 500;

/** Reads a snapshot's first line only: what was scanned, and by which controls. */
export async function readHeader(file: string): Promise<SnapshotHeader> {
  for await (const line of textOf(file)) return toHeader(line, file);
  throw new SnapshotError(`${file} is empty: it is no snapshot`);
}

/** Loads a snapshot into a store. Throws SnapshotError when the file is not one, of another version, or cut short. */
export async function readSnapshot(file: string, store: ScanStore): Promise<SnapshotHeader> {
  let header: SnapshotHeader | undefined;
  let chunk: SnapshotLine[] = [];
  let ended: number | undefined;
  let count = 0;
  for await (const text of textOf(file)) {
    if (header === undefined) {
      header = toHeader(text, file);
      continue;
    }
    const line = parse(text, file) as SnapshotLine;
    if ('end' in line) ended = line.end;
    else {
      if ('facts' in line) count += 1;
      chunk.push(line);
    }
    if (chunk.length >= CHUNK) chunk = load(store, chunk);
  }
  load(store, chunk);
  if (header === undefined) throw new SnapshotError(`${file} is empty: it is no snapshot`);
  if (ended !== count) throw new SnapshotError(`${file} is cut short: save the snapshot again`);
  return header;
}

function load(store: ScanStore, lines: readonly SnapshotLine[]): SnapshotLine[] {
  store.transaction(() => {
    for (const line of lines) {
      if ('listing' in line) {
        const [kind, account, region, cause] = line.listing;
        store.setListing({ kind, account, region, cause });
      } else if ('facts' in line) loadResource(store, line);
    }
  });
  return [];
}

function loadResource(store: ScanStore, line: Extract<SnapshotLine, { facts: unknown }>): void {
  const { kind, account, region, id, arn, name, aws, facts } = line;
  const identity = { kind, id, arn, name, managedByAws: aws === true, facts: {} };
  const [stored] = store.put(account, region, [identity], { operation: '', at: '' });
  if (stored === undefined) return;
  for (const [fact, [isKnown, body, operation, at]] of Object.entries(facts)) {
    const from = operation === null ? undefined : { operation, at: at ?? '' };
    const reading =
      isKnown === 1 ? known(body, from ?? { operation: '', at: '' }) : unknown(body as Cause, from);
    store.putReading(stored.rid, kind, fact, reading);
  }
}

function toHeader(text: string, file: string): SnapshotHeader {
  const header = parse(text, file) as Partial<SnapshotHeader>;
  if (header.format === SNAPSHOT_FORMAT) return header as SnapshotHeader;
  const format = typeof header.format === 'string' ? header.format : 'no snapshot';
  throw new SnapshotError(`${file} is ${format}; this tool reads ${SNAPSHOT_FORMAT}`);
}

function parse(text: string, file: string): object {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // Said below, for both ways of not being a snapshot.
  }
  throw new SnapshotError(`${file} is not a snapshot, or is damaged`);
}

async function* textOf(file: string): AsyncGenerator<string> {
  if (!existsSync(file)) throw new SnapshotError(`${file} does not exist`);
  const input = createReadStream(file);
  const gunzip = createGunzip();
  input.on('error', (error) => gunzip.destroy(error));
  try {
    yield* linesOf(input.pipe(gunzip));
  } catch (error) {
    if (error instanceof SnapshotError) throw error;
    throw new SnapshotError(`${file} is not a snapshot, or is damaged`);
  } finally {
    input.destroy();
  }
}

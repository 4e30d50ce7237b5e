import { once } from 'node:events';
import { createWriteStream, renameSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { ScanStore, StoredResource } from '../../store/scan-store.ts';
import type { FactLine, SnapshotHeader, SnapshotLine } from './format.ts';

/** Writes a store as a snapshot file; the file appears only once it is whole. */
export async function writeSnapshot(file: string, header: SnapshotHeader, store: ScanStore): Promise<void> {
  const partial = `${file}.partial`;
  const gzip = createGzip();
  const out = createWriteStream(partial, { mode: 0o600 });
  const written = finished(gzip.pipe(out));
  // Told twice, by the stream and by the promise; the promise is the one that is awaited.
  gzip.on('error', () => undefined);
  out.on('error', (error) => gzip.destroy(error));
  try {
    for (const line of lines(header, store)) {
      if (!gzip.write(`${JSON.stringify(line)}\n`)) await Promise.race([once(gzip, 'drain'), written]);
    }
    gzip.end();
  } finally {
    await written;
  }
  renameSync(partial, file);
}

function* lines(header: SnapshotHeader, store: ScanStore): Generator<SnapshotHeader | SnapshotLine> {
  yield header;
  for (const { kind, account, region, cause } of store.listings())
    yield { listing: [kind, account, region, cause] };
  let count = 0;
  for (const kind of store.kinds()) {
    for (const resource of store.resources(kind)) {
      count += 1;
      yield resourceLine(store, resource);
    }
  }
  yield { end: count };
}

function resourceLine(store: ScanStore, resource: StoredResource): SnapshotLine {
  const { rid, managedByAws, ...identity } = resource;
  const facts = [...store.readings(rid)].map(([fact, reading]): [string, FactLine] => [
    fact,
    reading.known
      ? [1, reading.value, reading.from.operation, reading.from.at]
      : [0, reading.cause, reading.from?.operation ?? null, reading.from?.at ?? null],
  ]);
  return { ...identity, ...(managedByAws ? { aws: true as const } : {}), facts: Object.fromEntries(facts) };
}

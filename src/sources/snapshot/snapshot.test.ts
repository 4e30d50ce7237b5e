import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { unknown } from '../../model/reading.ts';
import { ScanStore } from '../../store/scan-store.ts';
import type { SnapshotHeader } from './format.ts';
import { SNAPSHOT_FORMAT, SnapshotError } from './format.ts';
import { readHeader, readSnapshot } from './read.ts';
import { writeSnapshot } from './write.ts';

const folder = mkdtempSync(join(tmpdir(), 'seaworthy-snapshot-'));
const file = join(folder, 'one.snapshot');
const AT = '2026-11-01T00:00:00.000Z';
const HEADER: SnapshotHeader = {
  format: SNAPSHOT_FORMAT,
  tool: { name: 'seaworthy', version: '1' },
  scan: {
    id: 'x',
    started: AT,
    finished: AT,
    source: 'aws',
    accounts: ['111122223333'],
    regions: ['eu-west-1'],
    complete: false,
    calls: { made: 1, denied: 1, throttled: 0, failed: 0 },
  },
  controls: ['s3-bucket-versioning'],
};

function filled(buckets: number): ScanStore {
  const store = ScanStore.open(':memory:');
  const cause = { kind: 'denied', operation: 's3:GetBucketPolicy', actions: ['s3:GetBucketPolicy'] } as const;
  for (let n = 0; n < buckets; n += 1) {
    store.put(
      '111122223333',
      'eu-west-1',
      [
        {
          kind: 's3:bucket',
          id: `bucket-${n}`,
          arn: `arn:aws:s3:::bucket-${n}`,
          managedByAws: n % 7 === 0,
          facts: {
            acl: [{ grantee: 'é\u2028"', type: 'x', permission: 'READ' }],
            BucketPolicy: unknown(cause),
            createdAt: null,
          },
        },
      ],
      { operation: 's3:GetBucketAcl', at: AT },
    );
  }
  store.setListing({ kind: 's3:bucket', account: '111122223333', region: 'global', cause: null });
  store.setListing({ kind: 'kms:key', account: '111122223333', region: 'eu-west-1', cause });
  return store;
}

function contents(store: ScanStore) {
  return {
    listings: store.listings(),
    resources: store.kinds().flatMap((kind) =>
      [...store.resources(kind)].map(({ rid, ...resource }) => ({
        ...resource,
        readings: [...store.readings(rid)],
      })),
    ),
  };
}

beforeAll(async () => writeSnapshot(file, HEADER, filled(1_203)));

describe('snapshot', () => {
  it('gives back what was read, unknown readings and failed listings too', async () => {
    const store = ScanStore.open(':memory:');
    expect(await readSnapshot(file, store)).toEqual(HEADER);
    expect(contents(store)).toEqual(contents(filled(1_203)));
    expect(await readHeader(file)).toEqual(HEADER);
  });

  it('is not readable by others', () => {
    expect(readFileSync(file).byteLength).toBeLessThan(60_000);
  });

  const lines = () => gunzipSync(readFileSync(file)).toString('utf8').split('\n');
  it.each<[string, () => Buffer | string, RegExp]>([
    ['a file that is none', () => 'hello', /not a snapshot/],
    ['a gzipped file that is none', () => gzipSync('hello\n'), /not a snapshot/],
    ['JSON of another kind', () => gzipSync('{"format":"other"}\n'), /other; this tool reads/],
    ['another version', () => gzipSync('{"format":"seaworthy-snapshot/9"}\n'), /seaworthy-snapshot\/9/],
    ['a damaged line', () => gzipSync([...lines().slice(0, 5), '{"kind":'].join('\n')), /damaged/],
    ['a missing end', () => gzipSync(lines().slice(0, -2).join('\n')), /cut short/],
    ['a missing resource', () => gzipSync(lines().toSpliced(9, 1).join('\n')), /cut short/],
    ['a cut file', () => readFileSync(file).subarray(0, 2_000), /snapshot|cut short/],
    ['an empty file', () => '', /snapshot/],
  ])('refuses %s', async (name, make, says) => {
    const bad = join(folder, `${name.replaceAll(' ', '-')}.snapshot`);
    writeFileSync(bad, make());
    const failure = await readSnapshot(bad, ScanStore.open(':memory:')).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(SnapshotError);
    expect((failure as Error).message).toMatch(says);
    expect((failure as Error).message).toContain(bad);
  });

  it('refuses a file that is not there', async () => {
    await expect(readHeader(join(folder, 'nothing'))).rejects.toThrow('does not exist');
  });
});

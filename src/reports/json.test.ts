import { describe, expect, it } from 'vitest';
import type { Finding } from '../model/finding.ts';
import { SAMPLE_FINDINGS } from './fixtures/findings.ts';
import { SAMPLE } from './fixtures/result.ts';
import { writeJson } from './json.ts';
import { writeNdjson } from './ndjson.ts';
import type { Result } from './result.ts';

async function text(write: (put: (chunk: string) => void) => Promise<void>): Promise<string> {
  const chunks: string[] = [];
  await write((chunk) => void chunks.push(chunk));
  return chunks.join('');
}

/** What JSON keeps of a value: no undefined. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

describe('writeJson', () => {
  it('says all of a result', async () => {
    const parsed: unknown = JSON.parse(await text((put) => writeJson(SAMPLE, put)));
    expect(parsed).toEqual({
      schema: 'seaworthy/1',
      tool: plain(SAMPLE.tool),
      scan: plain(SAMPLE.scan),
      summary: plain(SAMPLE.summary),
      checklist: plain(SAMPLE.checklist),
      findings: plain(SAMPLE_FINDINGS),
    });
  });

  it('tells what is to be known of the whole, where there is something', async () => {
    const scanOf = async (result: Result) =>
      (JSON.parse(await text((put) => writeJson(result, put))) as { scan: object }).scan;
    const scan = { ...SAMPLE.scan, notices: ['The data is old.'] };
    expect(await scanOf({ ...SAMPLE, scan })).toEqual(plain(scan));
    expect(await scanOf(SAMPLE)).not.toHaveProperty('notices');
  });

  it('keeps the order of the contract, whatever the order of the objects', async () => {
    const [finding] = SAMPLE_FINDINGS;
    const reversed = Object.fromEntries(Object.entries(finding ?? {}).toReversed()) as unknown as Finding;
    const written = await text((put) => writeJson({ ...SAMPLE, findings: () => [reversed] }, put));
    const parsed = JSON.parse(written) as { findings: object[] };
    expect(Object.keys(parsed)).toEqual(['schema', 'tool', 'scan', 'summary', 'checklist', 'findings']);
    expect(Object.keys(parsed.findings[0] ?? {}).join(' ')).toBe(
      'control title severity verdict resource account region reason evidence items frameworks firstSeen status',
    );
  });

  it('puts each finding on a line of its own', async () => {
    const lines = (await text((put) => writeJson(SAMPLE, put))).split('\n');
    expect(lines.filter((line) => line.startsWith('    {"control":'))).toHaveLength(SAMPLE_FINDINGS.length);
  });

  it('writes no list where there is nothing to list', async () => {
    const written = await text((put) => writeJson({ ...SAMPLE, checklist: [], findings: () => [] }, put));
    expect(written).toContain('"checklist": [],\n  "findings": []\n}\n');
  });

  it('prints nothing that a terminal would obey', async () => {
    const written = await text((put) => writeJson(SAMPLE, put));
    expect(written).not.toMatch(/[^\n\P{Cc}]|[\p{Cf}]/u);
  });

  it('waits for its reader, and holds few findings', async () => {
    const sample = SAMPLE_FINDINGS[0]!;
    let taken = 0;
    let written = 0;
    let most = 0;
    function* many() {
      while (taken < 5000) {
        taken += 1;
        yield sample;
      }
    }
    await writeJson({ ...SAMPLE, findings: many }, async (chunk) => {
      await Promise.resolve();
      written += chunk.split('"control":').length - 1;
      most = Math.max(most, taken - written);
    });
    expect(written).toBe(5000);
    expect(most).toBeLessThan(300);
  });
});

describe('writeNdjson', () => {
  it('says the same as the JSON document, line by line', async () => {
    const lines = (await text((put) => writeNdjson(SAMPLE, put))).trimEnd().split('\n');
    const objects = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    const of = (type: string) =>
      objects.filter((it) => it['type'] === type).map(({ type: _type, ...rest }) => rest);
    expect(objects[0]?.['type']).toBe('scan');
    expect(of('scan')).toEqual([
      {
        schema: 'seaworthy/1',
        tool: plain(SAMPLE.tool),
        scan: plain(SAMPLE.scan),
        summary: plain(SAMPLE.summary),
      },
    ]);
    expect(of('item')).toEqual(plain(SAMPLE.checklist));
    expect(of('finding')).toEqual(plain(SAMPLE_FINDINGS));
  });
});

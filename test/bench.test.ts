import { describe, expect, it } from 'vitest';
import { CONTROLS } from '../src/controls/registry.ts';
import { makePlan } from '../src/scan/run.ts';
import { operationName } from '../src/sources/aws/read.ts';
import { READS } from '../src/sources/aws/registry.ts';
import { scanWorld } from './support/scan-world.ts';
import { company, companyResponders } from '../bench/company.ts';
import { Sizes } from '../bench/company/world.ts';

describe('the company', () => {
  it('answers every operation of every read but those for old endpoints', () => {
    const answered = new Set(Object.keys(companyResponders(1)));
    const asked = new Set(READS.flatMap((read) => read.operations.map(operationName)));
    expect([...asked].filter((name) => !answered.has(name))).toEqual(['acm:DescribeCertificate']);
  });

  it('is read whole: as many resources as it has, none unknown, no listing cut', async () => {
    const sizes = new Sizes(1);
    const { store, counts, findings, calls } = await scanWorld({ respond: company(1), controls: CONTROLS });
    expect(store.count('ec2:instance')).toBe(sizes.total('instance'));
    expect(store.count('ec2:volume')).toBe(sizes.total('volume'));
    expect(store.count('s3:bucket')).toBe(sizes.total('bucket'));
    expect(store.count('iam:role')).toBe(sizes.total('role'));
    expect(counts).toMatchObject({ denied: 0, throttled: 0, failed: 0 });
    expect(findings.filter((finding) => finding.verdict === 'unknown')).toEqual([]);
    const planned = makePlan(CONTROLS, READS).reads.length;
    expect(new Set(calls.map((call) => call.operation)).size).toBeGreaterThan(planned / 2);
  }, 30_000);
});

import { beforeAll, describe, expect, it } from 'vitest';
import { CONTROLS } from '../src/controls/registry.ts';
import { makePlan } from '../src/scan/run.ts';
import { operationName } from '../src/sources/aws/read.ts';
import { READS } from '../src/sources/aws/registry.ts';
import type { Scanned } from './support/scan-world.ts';
import { scanWorld } from './support/scan-world.ts';
import { company, companyResponders } from '../bench/company.ts';
import { Sizes } from '../bench/company/world.ts';

describe('the company', () => {
  let scanned: Scanned;
  beforeAll(async () => {
    scanned = await scanWorld({ respond: company(1), controls: CONTROLS });
  }, 60_000);

  it('answers by itself whatever is asked about a thing that it has', () => {
    const { store, calls } = scanned;
    const answered = new Set(Object.keys(companyResponders(1)));
    const made = new Set(calls.map(({ service, operation }) => `${service}:${operation}`));
    const aboutThings = READS.filter(({ scope }) => typeof scope === 'object' && store.count(scope.each) > 0);
    const asked = new Set(aboutThings.flatMap((read) => read.operations.map(operationName)));
    const called = [...asked].filter((name) => made.has(name));
    expect(called).toEqual(expect.arrayContaining(['s3:GetBucketPolicy', 'kms:DescribeKey']));
    expect(called.filter((name) => !answered.has(name))).toEqual([]);
  });

  it('is read whole: as many resources as it has, none unknown, no listing cut', () => {
    const sizes = new Sizes(1);
    const { store, counts, findings, calls } = scanned;
    expect(store.count('ec2:instance')).toBe(sizes.total('instance'));
    expect(store.count('ec2:volume')).toBe(sizes.total('volume'));
    expect(store.count('s3:bucket')).toBe(sizes.total('bucket'));
    expect(store.count('iam:role')).toBe(sizes.total('role'));
    expect(counts).toMatchObject({ denied: 0, throttled: 0, failed: 0 });
    const unknown = findings.filter((finding) => finding.verdict === 'unknown');
    expect(unknown.map(({ control, reason }) => `${control}: ${reason}`)).toEqual([]);
    const planned = makePlan(CONTROLS, READS).reads.length;
    expect(new Set(calls.map((call) => call.operation)).size).toBeGreaterThan(planned / 2);
  });
});

import { describe, expect, it } from 'vitest';
import type { Finding } from '../model/finding.ts';
import type { Cause } from '../model/reading.ts';
import type { Severity, Verdict } from '../model/verdict.ts';
import { digest } from './digest.ts';

function finding(control: string, verdict: Verdict, more: Partial<Finding> = {}): Finding {
  return {
    control,
    title: `${control} holds`,
    severity: 'medium',
    verdict,
    resource: { kind: 's3:bucket', id: 'bucket' },
    account: '111122223333',
    region: 'eu-west-1',
    reason: 'Because.',
    evidence: [],
    items: ['encrypt.s3'],
    frameworks: {},
    ...(verdict === 'fail' ? { remedy: { hint: 'Do it.' } } : {}),
    firstSeen: '2026-11-24T00:00:00.000Z',
    status: verdict === 'fail' ? 'open' : 'none',
    ...more,
  };
}

function unknown(control: string, cause: Cause, more: Partial<Finding> = {}): Finding {
  return finding(control, 'unknown', { cause, ...more });
}

const DENIED: Cause = { kind: 'denied', operation: 's3:GetBucketAcl', actions: ['s3:GetBucketAcl'] };

describe('failures', () => {
  it('rank by severity, then by how many fail, then by id', () => {
    const failed = (control: string, severity: Severity) => finding(control, 'fail', { severity });
    const { failures } = digest([
      failed('c', 'high'),
      failed('a', 'low'),
      failed('a', 'low'),
      failed('d', 'high'),
      failed('d', 'high'),
      failed('b', 'high'),
      failed('z', 'critical'),
    ]);
    expect(failures.map(({ control, failed: count }) => `${control} ${count}`)).toEqual([
      'z 1',
      'd 2',
      'b 1',
      'c 1',
      'a 2',
    ]);
  });

  it('count against what was judged: not what does not apply, nor what is excepted', () => {
    const verdicts: Verdict[] = ['pass', 'fail', 'fail', 'unknown', 'not-applicable', 'manual', 'excepted'];
    const [failure, ...others] = digest(verdicts.map((verdict) => finding('a', verdict))).failures;
    expect(failure).toMatchObject({ failed: 2, judged: 4, hint: 'Do it.' });
    expect(others).toEqual([]);
  });

  it('keep the first examples only', () => {
    const [failure] = digest(
      Array.from({ length: 50 }, () => finding('a', 'fail')),
      3,
    ).failures;
    expect(failure?.examples).toHaveLength(3);
  });

  it('tell the worst severity of each item', () => {
    const { worst, failed } = digest([
      finding('a', 'fail', { severity: 'low', items: ['encrypt.s3', 'own.owner'] }),
      finding('b', 'fail', { severity: 'high' }),
      finding('c', 'pass', { severity: 'critical' }),
    ]);
    expect(Object.fromEntries(worst)).toEqual({ 'encrypt.s3': 'high', 'own.owner': 'low' });
    expect(failed).toEqual({ critical: 0, high: 1, medium: 0, low: 1, informational: 0 });
  });
});

describe('blindness', () => {
  it('joins the regions of one operation, and tells what it hides', () => {
    const { blindness } = digest([
      unknown('b', { ...DENIED, region: 'us-east-1' }),
      unknown('a', { ...DENIED, region: 'eu-west-1' }, { items: ['own.data-leaks'] }),
      unknown('a', { ...DENIED, region: 'eu-west-1' }),
    ]);
    expect(blindness).toEqual([
      {
        cause: { ...DENIED, region: 'us-east-1' },
        regions: ['eu-west-1', 'us-east-1'],
        verdicts: 3,
        controls: ['a', 'b'],
        items: ['encrypt.s3', 'own.data-leaks'],
        examples: [],
      },
    ]);
  });

  it('tells apart who refused', () => {
    const { blindness } = digest([
      unknown('a', DENIED),
      unknown('a', { ...DENIED, by: 'service-control-policy' }),
      unknown('a', { ...DENIED, by: 'service-control-policy' }),
    ]);
    expect(blindness.map(({ cause, verdicts }) => [cause.by, verdicts])).toEqual([
      ['service-control-policy', 2],
      [undefined, 1],
    ]);
  });

  it('says a region that is off once, whatever was asked there', () => {
    const off = (operation: string, region: string): Cause => ({ kind: 'region-off', operation, region });
    const { blindness } = digest([
      unknown('a', off('ec2:DescribeVpcs', 'me-south-1')),
      unknown('b', off('rds:DescribeDBInstances', 'me-south-1')),
      unknown('b', off('rds:DescribeDBInstances', 'ap-east-1')),
    ]);
    expect(blindness).toMatchObject([{ regions: ['ap-east-1', 'me-south-1'], verdicts: 3 }]);
  });

  it('names the first resources that refused by themselves', () => {
    const refused = (id: string) =>
      unknown('a', { ...DENIED, by: 'resource-policy' }, { resource: { kind: 's3:bucket', id } });
    const [blind] = digest(['one', 'one', 'two', 'three', 'four', 'five'].map(refused)).blindness;
    expect(blind).toMatchObject({ verdicts: 6, examples: ['one', 'two', 'three', 'four'] });
  });
});

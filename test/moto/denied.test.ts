import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CONTROLS } from '../../src/controls/registry.ts';
import type { Control } from '../../src/model/control.ts';
import type { Finding } from '../../src/model/finding.ts';
import { makePlan } from '../../src/scan/run.ts';
import { operationName } from '../../src/sources/aws/read.ts';
import { READS } from '../../src/sources/aws/registry.ts';
import { scan, seaworthy } from './scan.ts';
import type { Moto } from './server.ts';
import { startMoto } from './server.ts';
import { OURS } from './variants.ts';

const REGION = 'us-east-1';
/** An account with something bad of every kind, so that an empty answer would look like a good one. */
const BAD = ['--regions', REGION, '--seed', '3', '--metric-filters', 'all', ...OURS];

/** Operations by the names that reports use. Each is denied alone. */
const DENIED = [
  'iam:GetAccountSummary',
  'iam:GetAccountPasswordPolicy',
  'iam:GetAccountAuthorizationDetails',
  'iam:GenerateCredentialReport',
  's3:ListBuckets',
  's3:GetBucketAcl',
  's3:GetBucketPolicy',
  's3:GetBucketLogging',
  'ec2:DescribeSecurityGroups',
  'ec2:DescribeSnapshotAttribute',
  'ec2:DescribeFlowLogs',
  'rds:DescribeDBInstances',
  'rds:DescribeDBParameters',
  'cloudtrail:DescribeTrails',
  'cloudtrail:GetTrailStatus',
  'kms:GetKeyRotationStatus',
  'elastic-load-balancing-v2:DescribeListeners',
  'cloudwatch-logs:DescribeMetricFilters',
  'guardduty:GetDetector',
] as const;

/** Every service but STS, which says whose account it is: without it there is no scan. */
const EVERYTHING = [{ match: '[!s]*:*' }, { match: 's[!t]*:*' }, { match: 'st[!s]*:*' }];

let moto: Moto;
let truth: ReadonlyMap<string, Finding>;

beforeAll(async () => {
  moto = await startMoto();
  await moto.seed(BAD);
  truth = byKey((await scan(moto.url, CONTROLS, [REGION])).findings);
});

afterEach(() => moto.fault([]));
afterAll(() => moto.stop());

function keyOf({ control, region, resource }: Finding): string {
  return `${control} ${region} ${resource.id}`;
}

function byKey(findings: readonly Finding[]): Map<string, Finding> {
  return new Map(findings.map((finding) => [keyOf(finding), finding]));
}

function readersOf(name: string): readonly Control[] {
  return CONTROLS.filter((control) =>
    makePlan([control], READS).reads.some((read) => read.operations.some((op) => operationName(op) === name)),
  );
}

function actionsOf(name: string): readonly string[] {
  const operations = READS.flatMap((read) => read.operations);
  return operations.find((op) => operationName(op) === name)?.actions ?? [];
}

/** What is left undecided though it depends on nothing that was denied, or decided otherwise than in truth. */
function changed(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) => finding.verdict !== truth.get(keyOf(finding))?.verdict);
}

function line({ control, region, resource, verdict, reason }: Finding): string {
  return `${control} ${region} ${resource.id}: ${verdict}, ${reason}`;
}

describe.each(DENIED)('%s denied', (name) => {
  const controls = readersOf(name);
  let findings: readonly Finding[];

  beforeAll(async () => {
    await moto.fault([{ match: `*:${name.slice(name.indexOf(':') + 1)}` }]);
    findings = (await scan(moto.url, controls, [REGION])).findings;
  });

  it('is needed by a control', () => {
    expect(controls).not.toEqual([]);
  });

  it('makes no verdict but unknown, and says which call was denied and what to grant', () => {
    const found = changed(findings);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ verdict }) => verdict !== 'unknown').map(line)).toEqual([]);
    for (const { cause, reason } of found) {
      expect(cause).toMatchObject({ kind: 'denied', operation: name, actions: actionsOf(name) });
      expect(reason).toContain(name);
      for (const action of actionsOf(name)) expect(reason).toContain(action);
    }
  });

  it('leaves no control with a verdict that rests on it', () => {
    const decided = findings.filter(({ verdict }) => verdict === 'pass' || verdict === 'fail');
    // A verdict may have been decided by other facts alone; those are its evidence then.
    const resting = decided.filter(
      ({ evidence }) => evidence.length === 0 || evidence.some((it) => it.operation === name),
    );
    expect(resting.map(line)).toEqual([]);
  });

  it('makes nothing vanish', () => {
    const now = byKey(findings);
    const ids = new Set(controls.map((control) => control.id));
    const unlisted = new Set(
      findings.filter(({ resource }) => resource.id === '*').map(({ control }) => control),
    );
    const gone = [...truth.values()].filter(
      (it) => ids.has(it.control) && !now.has(keyOf(it)) && !unlisted.has(it.control),
    );
    expect(gone.map(line)).toEqual([]);
  });
});

describe('everything denied', () => {
  it('leaves every control unknown, none passed and none failed', async () => {
    await moto.fault(EVERYTHING);
    const { findings, info } = await scan(moto.url, CONTROLS, [REGION]);
    expect(findings.filter(({ verdict }) => verdict !== 'unknown').map(line)).toEqual([]);
    expect(new Set(findings.map(({ control }) => control)).size).toBe(CONTROLS.length);
    expect(findings.filter(({ cause }) => cause?.kind !== 'denied').map(line)).toEqual([]);
    expect(info).toMatchObject({ complete: false });
    expect(info.calls.denied).toBe(info.calls.made - 1);
  });
});

describe('the exit status', () => {
  const QUICK = ['scan', '--format', 'json', '--region', REGION, '--quiet', '--control', 'iam-root-mfa'];

  it('is 0 when nothing was asked of it', async () => {
    expect(await seaworthy(moto.url, QUICK)).toMatchObject({ status: 0, stderr: '' });
    await moto.fault(EVERYTHING);
    expect(await seaworthy(moto.url, QUICK)).toMatchObject({ status: 0 });
  });

  it('is 1 with --fail-on, when something of that severity failed, even where more is unknown', async () => {
    expect(await seaworthy(moto.url, [...QUICK, '--fail-on', 'critical'])).toMatchObject({ status: 1 });
    await moto.fault([{ match: 'ec2:GetEbsEncryptionByDefault' }]);
    const both = [...QUICK, 'ec2-ebs-encryption-by-default', '--fail-on', 'critical', '--strict'];
    expect(await seaworthy(moto.url, both)).toMatchObject({ status: 1 });
  });

  it('is 3 with --strict, when a read failed', async () => {
    expect(await seaworthy(moto.url, [...QUICK, '--strict'])).toMatchObject({ status: 0 });
    await moto.fault([{ match: 'iam:GetAccountSummary' }]);
    expect(await seaworthy(moto.url, [...QUICK, '--strict', '--fail-on', 'critical'])).toMatchObject({
      status: 3,
    });
  });

  it.each([
    { code: 'InvalidClientTokenId', says: /check the access key/ },
    { code: 'ExpiredToken', says: /expired/ },
    { code: 'AccessDenied', says: /sts:GetCallerIdentity/ },
  ])('is 4 when STS answers $code, with one line that says what to do', async ({ code, says }) => {
    await moto.fault([{ match: 'sts:*', code }]);
    const { status, stdout, stderr } = await seaworthy(moto.url, QUICK);
    expect({ status, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({
      status: 4,
      stdout: '',
      lines: 1,
    });
    expect(stderr).toMatch(says);
  });
});

import { describe, expect, it } from 'vitest';
import { policyText } from '../cli/policy.ts';
import { CONTROLS } from '../controls/registry.ts';
import { makePlan } from '../scan/run.ts';
import { READS } from '../sources/aws/registry.ts';
import { INLINE_POLICY_LIMIT, MANAGED_POLICY_LIMIT } from './policy.ts';

const ROLE = { roleName: 'SeaworthyAudit' };
/** One of an account-wide service, one of a regional one, and one with a relation. */
const FEW = { control: ['s3-bucket-versioning', 'kms-key-rotation', 'cloudtrail-bucket-not-public'] };

interface Statement {
  readonly Sid: string;
  readonly Effect: string;
  readonly Action: readonly string[];
  readonly Resource: string;
}

interface Document {
  readonly Statement: readonly Statement[];
}

/** One policy, or the parts of one. */
function documents(text: string): readonly Document[] {
  const written = JSON.parse(text) as Document | readonly Document[];
  return [written].flat();
}

function statements(text: string): readonly Statement[] {
  return documents(text).flatMap((it) => it.Statement);
}

function actions(text: string): string[] {
  return statements(text).flatMap((statement) => statement.Action);
}

describe('the policy for one control', () => {
  it('allows its calls and no others', () => {
    expect(JSON.parse(policyText({ control: ['s3-bucket-versioning'] }, 'json', ROLE))).toEqual({
      Version: '2012-10-17',
      Statement: [
        {
          Sid: 'SeaworthyS3',
          Effect: 'Allow',
          Action: ['s3:GetBucketLocation', 's3:GetBucketVersioning', 's3:ListAllMyBuckets'],
          Resource: '*',
        },
      ],
    });
  });

  it('allows the list of regions only where a read is regional', () => {
    const regional = policyText({ control: ['ec2-ebs-encryption-by-default'] }, 'json', ROLE);
    expect(actions(regional)).toEqual(['ec2:DescribeRegions', 'ec2:GetEbsEncryptionByDefault']);
    expect(actions(policyText({ control: ['iam-root-mfa'] }, 'json', ROLE))).not.toContain(
      'ec2:DescribeRegions',
    );
  });

  it.each(CONTROLS.map((control) => control.id))('%s: is a part of the policy for all', (id) => {
    const all = new Set(actions(policyText({}, 'json', ROLE)));
    const own = actions(policyText({ control: [id] }, 'json', ROLE));
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((action) => !all.has(action))).toEqual([]);
  });
});

describe('the policy for all controls', () => {
  const text = policyText({}, 'json', ROLE);

  it('allows the actions of every planned call and the list of regions, each once', () => {
    const planned = makePlan(CONTROLS, READS).reads.flatMap((read) =>
      read.operations.flatMap((op) => op.actions),
    );
    expect(actions(text).toSorted()).toEqual([...new Set([...planned, 'ec2:DescribeRegions'])].toSorted());
  });

  it('names every action in full, and every statement by itself', () => {
    for (const action of actions(text)) expect(action).toMatch(/^[a-z0-9-]+:[A-Z][A-Za-z0-9]+$/);
    const sids = statements(text).map((statement) => statement.Sid);
    expect(new Set(sids).size).toBe(sids.length);
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html
    for (const sid of sids) expect(sid).toMatch(/^[A-Za-z0-9]+$/);
  });

  it('fits into managed policies, as few as a role takes', () => {
    const parts = documents(text);
    for (const part of parts) expect(JSON.stringify(part).length).toBeLessThanOrEqual(MANAGED_POLICY_LIMIT);
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
    expect(parts.length).toBeLessThanOrEqual(10);
    const total = parts.reduce((sum, part) => sum + JSON.stringify(part).length, 0);
    expect(parts.length).toBeLessThanOrEqual(Math.ceil(total / MANAGED_POLICY_LIMIT) + 1);
  });

  it('is the same in every format', () => {
    const terraform = policyText({}, 'terraform', ROLE);
    expect([...terraform.matchAll(/^ {6}"(.*)",$/gm)].map(([, action]) => action)).toEqual(actions(text));
    const template = JSON.parse(policyText({}, 'cloudformation', ROLE));
    const inline = template.Resources.SeaworthyRole.Properties.Policies?.map(
      (it: { readonly PolicyDocument: Document }) => it.PolicyDocument,
    );
    const beside = Object.values<{ Type: string; Properties: { PolicyDocument: Document } }>(
      template.Resources,
    )
      .filter((it) => it.Type === 'AWS::IAM::ManagedPolicy')
      .map((it) => it.Properties.PolicyDocument);
    const inTemplate: readonly Document[] = inline ?? beside;
    expect(inTemplate.flatMap((it) => it.Statement)).toEqual(statements(text));
    const limit = inline === undefined ? MANAGED_POLICY_LIMIT : INLINE_POLICY_LIMIT;
    for (const it of inTemplate) expect(JSON.stringify(it).length).toBeLessThanOrEqual(limit);
    const table = policyText({}, 'table', ROLE);
    expect([...table.matchAll(/^[a-z].*$/gm)].map(([action]) => action)).toEqual(actions(text));
  });

  it('is the same each time', () => {
    expect(policyText({}, 'json', ROLE)).toBe(text);
  });
});

describe('the table', () => {
  it('traces every action to its calls, facts and controls', () => {
    expect(policyText({ control: ['ec2-ebs-encryption-by-default'] }, 'table', ROLE)).toBe(
      [
        'ec2:DescribeRegions',
        '  facts     the list of enabled regions',
        '',
        'ec2:GetEbsEncryptionByDefault',
        '  calls     ec2:GetEbsEncryptionByDefault',
        '  facts     aws:region.ebsEncryptionByDefault',
        '  controls  ec2-ebs-encryption-by-default',
        '',
      ].join('\n'),
    );
  });
});

describe('the role', () => {
  const trusted = { roleName: 'audit+1', trusted: '123456789012', externalId: 'ab:c/d=' };

  it.each([
    ['terraform', 'role-terraform.txt', ROLE],
    ['terraform', 'role-trusted-terraform.txt', trusted],
    ['cloudformation', 'role-cloudformation.txt', ROLE],
    ['cloudformation', 'role-trusted-cloudformation.txt', trusted],
  ] as const)('as %s: %s', async (format, file, role) => {
    await expect(policyText(FEW, format, role)).toMatchFileSnapshot(`./snapshots/${file}`);
  });
});

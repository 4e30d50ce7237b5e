import { describe, expect, it } from 'vitest';
import { readFacts } from './fixtures/read-facts.ts';
import type { Answers } from './fixtures/scan-answers.ts';
import { ACCOUNT, refuse } from './fixtures/scan-answers.ts';

const ANALYZER = `arn:aws:access-analyzer:eu-west-1:${ACCOUNT}:analyzer/unused`;
const ROLE = `arn:aws:iam::${ACCOUNT}:role/app`;
const AT = new Date('2026-10-20T10:00:00Z');

function analyzer(status = 'ACTIVE') {
  return { arn: ANALYZER, name: 'unused', type: 'ACCOUNT_UNUSED_ACCESS', status, createdAt: AT };
}

function finding(id: string, findingType: string) {
  return {
    id,
    findingType,
    resource: ROLE,
    resourceType: 'AWS::IAM::Role',
    resourceOwnerAccount: ACCOUNT,
    status: 'ACTIVE',
    analyzedAt: AT,
    createdAt: AT,
    updatedAt: AT,
  };
}

const ANSWERS: Answers = {
  ListAnalyzers: () => ({ analyzers: [analyzer()] }),
  ListFindingsV2: ({ input }) =>
    input['nextToken'] === 'next'
      ? { findings: [finding('two', 'UnusedIAMRole')] }
      : { findings: [finding('one', 'UnusedPermission')], nextToken: 'next' },
  GetFindingV2: ({ input }) => ({
    ...finding('one', 'UnusedPermission'),
    ...(input['nextToken'] === 'next'
      ? { findingDetails: [{ unusedPermissionDetails: { serviceNamespace: 'sqs' } }] }
      : {
          findingDetails: [
            {
              unusedPermissionDetails: {
                serviceNamespace: 's3',
                lastAccessed: AT,
                actions: [{ action: 'DeleteBucket' }, { action: 'PutBucketAcl', lastAccessed: AT }],
              },
            },
          ],
          nextToken: 'next',
        }),
  }),
};

function read(
  answers: Answers,
  facts: Parameters<typeof readFacts<'accessanalyzer:finding'>>[1] = ['resource'],
) {
  return readFacts('accessanalyzer:finding', facts, { ...ANSWERS, ...answers });
}

describe('findings', () => {
  it('are this account’s, and not those that were resolved', async () => {
    const { facts, listings, calls } = await read({}, ['findingType', 'status', 'resource']);
    expect(facts).toEqual({
      one: { findingType: 'UnusedPermission', status: 'ACTIVE', resource: ROLE },
      two: { findingType: 'UnusedIAMRole', status: 'ACTIVE', resource: ROLE },
    });
    expect(listings).toEqual({ 'eu-west-1': null });
    expect(calls.map((call) => call.operation)).toEqual([
      'ListAnalyzers',
      'ListFindingsV2',
      'ListFindingsV2',
    ]);
    expect(calls[1]?.input).toMatchObject({
      analyzerArn: ANALYZER,
      filter: { resourceOwnerAccount: { eq: [ACCOUNT] }, status: { neq: ['RESOLVED'] } },
    });
  });

  it('tell what is unused, where that is asked for and they are about it', async () => {
    const { facts, calls } = await read({}, ['unusedPermissions']);
    expect(facts['one']?.['unusedPermissions']).toEqual([
      {
        serviceNamespace: 's3',
        lastAccessed: AT.toISOString(),
        actions: [
          { action: 'DeleteBucket', lastAccessed: null },
          { action: 'PutBucketAcl', lastAccessed: AT.toISOString() },
        ],
      },
      { serviceNamespace: 'sqs', lastAccessed: null, actions: [] },
    ]);
    expect(facts['two']?.['unusedPermissions']).toBeNull();
    const asked = calls.filter((call) => call.operation === 'GetFindingV2');
    expect(asked.map((call) => [call.input['analyzerArn'], call.input['id']])).toEqual([
      [ANALYZER, 'one'],
      [ANALYZER, 'one'],
    ]);
  });

  it('are none, for certain, where there is no analyzer', async () => {
    const { facts, listings } = await read({ ListAnalyzers: () => ({ analyzers: [] }) });
    expect(facts).toEqual({});
    expect(listings).toEqual({ 'eu-west-1': null });
  });

  it.each(['CREATING', 'DISABLED', 'FAILED'])('are unknown to an analyzer that is %s', async (status) => {
    const { listings, calls } = await read({ ListAnalyzers: () => ({ analyzers: [analyzer(status)] }) });
    expect(listings).toMatchObject({
      'eu-west-1': { kind: 'unavailable', detail: `the analyzer is ${status}` },
    });
    expect(calls).toHaveLength(1);
  });

  it('are unknown where they may not be listed, and then what they tell too', async () => {
    const refused = await read({ ListFindingsV2: () => refuse('access-analyzer:ListFindings') });
    expect(refused.listings).toMatchObject({
      'eu-west-1': { kind: 'denied', actions: ['access-analyzer:ListFindings'] },
    });
    const unread = await read({ GetFindingV2: () => refuse('access-analyzer:GetFinding') }, [
      'unusedPermissions',
    ]);
    expect(unread.facts['one']?.['unusedPermissions']).toMatchObject({
      unknown: { actions: ['access-analyzer:GetFinding'] },
    });
    expect(unread.facts['two']?.['unusedPermissions']).toBeNull();
  });

  it('leave open what one of them lacks', async () => {
    const { facts } = await read(
      { ListFindingsV2: () => ({ findings: [{ ...finding('one', 'x'), findingType: undefined }] }) },
      ['findingType', 'resource', 'unusedPermissions'],
    );
    const missing = { unknown: { kind: 'unparsable', detail: 'findingType is missing in the answer' } };
    expect(facts['one']).toMatchObject({ findingType: missing, resource: ROLE, unusedPermissions: missing });
  });
});

it('the region still tells its analyzers, and no call more', async () => {
  const { facts, calls } = await readFacts('aws:region', ['accessAnalyzers'], ANSWERS);
  expect(facts).toEqual({
    'eu-west-1': {
      accessAnalyzers: [{ name: 'unused', type: 'ACCOUNT_UNUSED_ACCESS', status: 'ACTIVE' }],
    },
  });
  expect(calls).toHaveLength(1);
});

import { describe, expect, it } from 'vitest';
import { readFacts } from './fixtures/read-facts.ts';
import type { Answers } from './fixtures/scan-answers.ts';
import { refuse } from './fixtures/scan-answers.ts';

const DOCUMENT = '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:Get*","Resource":"*"}}';
const BOUND = '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"ec2:*","Resource":"*"}}';
const AWS = 'arn:aws:iam::aws:policy';

function held(name: string, AttachmentCount = 1) {
  return {
    PolicyName: name,
    Arn: `${AWS}/${name}`,
    AttachmentCount,
    PolicyVersionList: [{ VersionId: 'v3', IsDefaultVersion: true, Document: encodeURIComponent(DOCUMENT) }],
  };
}

function boundary(name: string, count = 1) {
  return {
    PolicyName: name,
    Arn: `${AWS}/${name}`,
    DefaultVersionId: 'v7',
    PermissionsBoundaryUsageCount: count,
  };
}

const ANSWERS: Answers = {
  GetAccountAuthorizationDetails: ({ input }) =>
    input['Marker'] === 'next'
      ? { Policies: [held('SecurityAudit')], IsTruncated: false }
      : { Policies: [held('ReadOnlyAccess')], IsTruncated: true, Marker: 'next' },
  ListPolicies: ({ input }) =>
    input['Marker'] === 'next'
      ? { Policies: [boundary('PowerUserAccess')], IsTruncated: false }
      : { Policies: [boundary('ReadOnlyAccess')], IsTruncated: true, Marker: 'next' },
  GetPolicyVersion: () => ({
    PolicyVersion: { VersionId: 'v7', IsDefaultVersion: true, Document: encodeURIComponent(BOUND) },
  }),
};

const read = (answers: Answers = {}) =>
  readFacts('iam:aws-policy', ['PolicyDocument'], { ...ANSWERS, ...answers });

describe('policies of AWS', () => {
  it('are those that somebody holds, and those that only bound somebody', async () => {
    const { facts, listings, calls } = await read();
    expect(facts).toEqual({
      [`${AWS}/ReadOnlyAccess`]: { PolicyDocument: DOCUMENT },
      [`${AWS}/SecurityAudit`]: { PolicyDocument: DOCUMENT },
      [`${AWS}/PowerUserAccess`]: { PolicyDocument: BOUND },
    });
    expect(listings).toEqual({ global: null });
    const asked = calls.map(({ operation, input }) => [operation, input['Marker'], input['PolicyArn']]);
    expect(asked).toEqual([
      ['GetAccountAuthorizationDetails', undefined, undefined],
      ['GetAccountAuthorizationDetails', 'next', undefined],
      ['ListPolicies', undefined, undefined],
      ['ListPolicies', 'next', undefined],
      ['GetPolicyVersion', undefined, `${AWS}/PowerUserAccess`],
    ]);
    expect(calls[0]?.input).toMatchObject({ Filter: ['AWSManagedPolicy'], MaxItems: 1000 });
    expect(calls[2]?.input).toMatchObject({ Scope: 'AWS', PolicyUsageFilter: 'PermissionsBoundary' });
    expect(calls[4]?.input).toMatchObject({ VersionId: 'v7' });
  });

  it('leave out those that nobody uses', async () => {
    const { facts, calls } = await read({
      GetAccountAuthorizationDetails: () => ({ Policies: [held('ReadOnlyAccess'), held('Unused', 0)] }),
      ListPolicies: () => ({
        Policies: [boundary('Unused', 0), { PolicyName: 'x', Arn: `${AWS}/x`, DefaultVersionId: 'v1' }],
      }),
    });
    expect(Object.keys(facts)).toEqual([`${AWS}/ReadOnlyAccess`]);
    expect(calls).toHaveLength(2);
  });

  it('are not fetched for the customer’s own', async () => {
    const { calls } = await readFacts('iam:policy', ['PolicyDocument'], {});
    expect(calls.map(({ operation, input }) => [operation, input['Filter']])).toEqual([
      ['GetAccountAuthorizationDetails', ['LocalManagedPolicy']],
    ]);
  });

  it.each(['ListPolicies', 'GetPolicyVersion'])(
    'are not all of them, where the boundaries are unknown: %s',
    async (operation) => {
      const { facts, listings } = await read({ [operation]: () => refuse(`iam:${operation}`) });
      expect(facts[`${AWS}/ReadOnlyAccess`]).toEqual({ PolicyDocument: DOCUMENT });
      expect(listings).toMatchObject({ global: { kind: 'denied', actions: [`iam:${operation}`] } });
    },
  );
});

import { describe, expect, it } from 'vitest';
import { authorizationOf } from '../account/authorization-of.ts';
import { ACCOUNT, document, read, readings, refused, role, user } from '../account/fixtures/account.ts';
import type { AccountReadings, ResourceThing } from '../account/readings.ts';
import { accessMapOf } from './access-map.ts';
import { whoCan } from './who-can.ts';

const BUCKET = 'arn:aws:s3:::data';
const OBJECT = `${BUCKET}/x`;

function inline(...statements: readonly object[]) {
  return { Policies: read([{ PolicyName: 'own', PolicyDocument: document(...statements) }]) };
}

function listed<T>(...things: readonly T[]) {
  return { unlisted: [], things };
}

function thing(arn: string, policy: ResourceThing['readings']['policy']): ResourceThing {
  return { id: arn, arn, name: arn, region: 'eu-west-1', managedByAws: false, readings: { policy } };
}

function account(
  parts: Partial<AccountReadings>,
  bucketPolicy: ResourceThing['readings']['policy'] = read(null),
) {
  const resources = [{ kind: 's3:bucket', listed: listed(thing(BUCKET, bucketPolicy)) }];
  return accessMapOf(authorizationOf(readings({ resources, ...parts })));
}

/** Names of those who can, those under conditions in brackets. */
function names(map: ReturnType<typeof account>, action: string, resource?: string): string[] {
  return whoCan(map, action, resource).inside.map(({ principal, access }) => {
    const name = map.authorization.principals[principal]?.name ?? '';
    return access === 'allowed' ? name : `(${name})`;
  });
}

const GET = { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' };
const USERS = listed(
  user('all', inline(GET)),
  user('one', inline({ ...GET, Resource: `${BUCKET}/*` })),
  user('other', inline({ ...GET, Resource: 'arn:aws:s3:::other/*' })),
  user('office', inline({ ...GET, Condition: { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } } })),
  user('stopped', inline(GET, { Effect: 'Deny', Action: '*', Resource: '*' })),
  user('none'),
);

describe('who can an action', () => {
  it('on every resource, or on some or under conditions', () => {
    expect(names(account({ users: USERS }), 's3:GetObject')).toEqual(['all', '(office)', '(one)', '(other)']);
  });

  it('on one resource', () => {
    expect(names(account({ users: USERS }), 's3:GetObject', OBJECT)).toEqual(['all', '(office)', 'one']);
  });

  it('with what is known of the request', () => {
    const map = account({ users: USERS });
    const from = (ip: string) =>
      whoCan(map, 's3:GetObject', OBJECT, (key) =>
        key === 'aws:sourceip' ? { state: 'known', values: [ip] } : { state: 'unknown' },
      ).inside.map(({ principal, access }) => [map.authorization.principals[principal]?.name, access]);
    expect(from('203.0.113.7')).toContainEqual(['office', 'allowed']);
    expect(from('198.51.100.7').map(([name]) => name)).not.toContain('office');
  });

  it("by the bucket's policy too, which names a user or the account's role", () => {
    const policy = document({
      Effect: 'Allow',
      Principal: { AWS: `arn:aws:iam::${ACCOUNT}:user/none` },
      Action: 's3:GetObject',
      Resource: `${BUCKET}/*`,
    });
    expect(names(account({ users: USERS }, read(policy)), 's3:GetObject', OBJECT)).toEqual([
      'all',
      'none',
      '(office)',
      'one',
    ]);
  });

  it("not where the bucket's policy denies it", () => {
    const policy = document({ Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: `${BUCKET}/*` });
    expect(names(account({ users: USERS }, read(policy)), 's3:GetObject', OBJECT)).toEqual([]);
  });

  it("perhaps, where the bucket's policy was not read, which may let anybody in and shut anybody out", () => {
    const map = account({ users: USERS }, refused('s3:GetBucketPolicy'));
    const everyone = ['(all)', '(none)', '(office)', '(one)', '(other)'];
    expect(names(map, 's3:GetObject', OBJECT)).toEqual(everyone);
    expect(whoCan(map, 's3:GetObject', OBJECT)).toMatchObject({
      outside: [],
      policyProblem: 's3:GetBucketPolicy was denied; grant s3:GetBucketPolicy',
    });
  });

  it('of other accounts, by the policy of the resource', () => {
    const policy = document({
      Effect: 'Allow',
      Principal: { AWS: ['444455556666', ACCOUNT] },
      Action: ['s3:GetObject', 's3:PutObject'],
      Resource: `${BUCKET}/*`,
    });
    const map = account({}, read(policy));
    expect(whoCan(map, 's3:GetObject', OBJECT).outside.map((it) => it.audience)).toEqual([
      { accounts: ['444455556666'] },
    ]);
    expect(whoCan(map, 's3:DeleteObject', OBJECT).outside).toEqual([]);
  });

  it('assume a role: by its trust policy', () => {
    const trust = document({
      Effect: 'Allow',
      Principal: { AWS: [`arn:aws:iam::${ACCOUNT}:user/ann`, '444455556666'] },
      Action: 'sts:AssumeRole',
    });
    const map = account({
      users: listed(user('ann'), user('bob', inline({ Effect: 'Allow', Action: 'sts:*', Resource: '*' }))),
      roles: listed(role('deploy', { AssumeRolePolicyDocument: read(trust) })),
    });
    const found = whoCan(map, 'sts:AssumeRole', `arn:aws:iam::${ACCOUNT}:role/deploy`);
    expect(found.inside.map((it) => [map.authorization.principals[it.principal]?.name, it.access])).toEqual([
      ['ann', 'allowed'],
    ]);
    expect(found.outside.map((it) => it.audience)).toEqual([{ accounts: ['444455556666'] }]);
  });

  it('of a thing of another account: only perhaps', () => {
    const queue = 'arn:aws:sqs:eu-west-1:444455556666:q';
    const map = account({
      users: listed(user('ann', inline({ Effect: 'Allow', Action: 'sqs:*', Resource: '*' })), user('bob')),
    });
    expect(names(map, 'sqs:SendMessage', queue)).toEqual(['(ann)']);
  });
});

import { describe, expect, it } from 'vitest';
import type { Authorization, PolicySource, PrincipalEntity } from '../account/authorization.ts';
import { parsePolicy } from '../language/policy.ts';
import type { LastAccessed } from '../../model/kinds/iam.ts';
import { observedCall } from './events.ts';
import type { ObservedCall } from './events.ts';
import { propose } from './propose.ts';
import type { Evidence, Proposal, ProposeOptions } from './propose.ts';

const ACCOUNT = '111122223333';
const ARN = `arn:aws:iam::${ACCOUNT}:role/app`;
const SINCE = '2026-05-01T00:00:00Z';
const THEN = '2026-06-01T00:00:00Z';

const authorization: Authorization = {
  accountId: ACCOUNT,
  partition: 'aws',
  principals: [],
  groups: [],
  organization: { state: 'none' },
  resources: [],
  workloads: [],
  gaps: [],
};

function source(name: string, statements: readonly object[], version = '2012-10-17'): PolicySource {
  const result = parsePolicy({ Version: version, Statement: statements });
  if (!result.ok) throw new Error(result.error);
  return { name, how: 'inline', policy: result.policy };
}

function role(...policies: readonly PolicySource[]): PrincipalEntity {
  return {
    kind: 'role',
    arn: ARN,
    name: 'app',
    path: '/',
    tags: {},
    policies,
    boundary: null,
    groups: [],
    instanceProfiles: [],
    managedByAws: false,
  };
}

/** As CloudTrail writes the record of a call of the role's session. */
function record(
  eventSource: string,
  eventName: string,
  requestParameters: object,
  more: object = {},
): ObservedCall {
  return observedCall({
    eventVersion: '1.11',
    userIdentity: {
      type: 'AssumedRole',
      principalId: 'AROAEXAMPLEEXAMPLEEX:session',
      arn: `arn:aws:sts::${ACCOUNT}:assumed-role/app/session`,
      accountId: ACCOUNT,
      sessionContext: { sessionIssuer: { type: 'Role', arn: ARN, accountId: ACCOUNT, userName: 'app' } },
    },
    eventTime: '2026-06-02T10:00:00Z',
    eventSource,
    eventName,
    awsRegion: 'us-east-1',
    requestParameters,
    eventType: 'AwsApiCall',
    recipientAccountId: ACCOUNT,
    ...more,
  });
}

function allow(
  action: string | readonly string[],
  resource: string | readonly string[] = '*',
  more: object = {},
): object {
  return { Effect: 'Allow', Action: action, Resource: resource, ...more };
}

const DENY = { Effect: 'Deny', Action: 's3:DeleteBucket', Resource: '*' };

function proposal(
  policies: readonly PolicySource[],
  evidence: Partial<Evidence>,
  options: ProposeOptions = {},
): Proposal {
  return propose(authorization, role(...policies), { since: SINCE, ...evidence }, options);
}

function statements(result: Proposal): readonly object[] {
  return result.documents.flatMap((it) => it.document.Statement);
}

const lastAccessed: LastAccessed = {
  s3: {
    lastAuthenticated: THEN,
    actions: [
      { name: 'CreateBucket', lastAccessed: THEN },
      { name: 'DeleteBucketPolicy', lastAccessed: null },
      { name: 'PutBucketPolicy', lastAccessed: '2026-01-01T00:00:00Z' },
    ],
  },
  sqs: { lastAuthenticated: null, actions: [] },
  ec2: { lastAuthenticated: '2025-12-01T00:00:00Z', actions: [] },
};

describe('a smaller policy', () => {
  it('leaves out what was not used, with the day of its last use', () => {
    const present = [
      allow(['s3:CreateBucket', 's3:PutBucketPolicy', 's3:DeleteBucketPolicy', 'sqs:*', 'ec2:RunInstances']),
    ];
    const result = proposal([source('one', present)], { lastAccessed });
    expect(statements(result)).toEqual([{ Sid: 'Used', ...allow('s3:CreateBucket') }]);
    expect(result.removed).toEqual([
      { service: 'ec2', actions: [], lastUsed: '2025-12-01T00:00:00Z' },
      {
        service: 's3',
        actions: ['s3:DeleteBucketPolicy', 's3:PutBucketPolicy'],
        lastUsed: '2026-01-01T00:00:00Z',
      },
      { service: 'sqs', actions: [], lastUsed: null },
    ]);
    expect(result.actions.after).toBe(1);
    expect(result.certificate).toMatchObject({ holds: true, nothingNew: { verdict: 'none' } });
  });

  it('keeps apart what nobody can tell of', () => {
    const present = [allow(['s3:CreateBucket', 's3:GetObject', 's3:PutObject'])];
    const result = proposal([source('one', present)], { lastAccessed });
    expect(statements(result)).toEqual([
      { Sid: 'Used', ...allow('s3:CreateBucket') },
      { Sid: 'UseNotObservable', ...allow(['s3:GetObject', 's3:PutObject']) },
    ]);
    expect(result.unverified).toEqual([
      {
        service: 's3',
        actions: ['s3:GetObject', 's3:PutObject'],
        why: expect.stringContaining('does not report'),
      },
    ]);
    expect(
      statements(proposal([source('one', present)], { lastAccessed }, { unverified: 'drop' })),
    ).toHaveLength(1);
  });

  it('keeps what is asked for, apart', () => {
    const present = [allow(['s3:CreateBucket', 'ec2:RunInstances', 'ec2:StopInstances', 'new:Thing'])];
    const result = proposal([source('one', present)], { lastAccessed, keep: ['ec2:Run*', 'new:*'] });
    expect(statements(result)).toEqual([
      { Sid: 'Used', ...allow('s3:CreateBucket') },
      { Sid: 'KeptOnRequest', ...allow(['ec2:RunInstances', 'new:Thing']) },
    ]);
  });

  it('keeps conditions, resources and every Deny', () => {
    const condition = { Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-example' } } };
    const present = [
      allow('s3:*', 'arn:aws:s3:::mine', condition),
      { Effect: 'Allow', Action: 's3:CreateBucket', NotResource: 'arn:aws:s3:::theirs' },
      DENY,
    ];
    const result = proposal([source('one', present)], { lastAccessed }, { unverified: 'drop' });
    expect(statements(result)).toEqual([
      { Sid: 'Used', ...allow('s3:CreateBucket', 'arn:aws:s3:::mine', condition) },
      { Sid: 'Used2', Effect: 'Allow', Action: 's3:CreateBucket', NotResource: 'arn:aws:s3:::theirs' },
      DENY,
    ]);
    expect(result.certificate.holds).toBe(true);
  });

  it('says once what several statements say', () => {
    const present = [
      allow('s3:Create*'),
      allow('s3:CreateBucket', 'arn:aws:s3:::mine'),
      allow(['s3:CreateBucket']),
    ];
    const result = proposal(
      [source('one', present.slice(1)), source('two', present)],
      { lastAccessed },
      { unverified: 'drop' },
    );
    expect(statements(result)).toEqual([{ Sid: 'Used', ...allow('s3:CreateBucket') }]);
  });

  it('never uses a wildcard that reaches further than today’s', () => {
    const actions = ['s3:GetObject', 's3:GetObjectAcl', 's3:GetObjectTagging', 's3:GetObjectVersion'];
    const listed = proposal([source('one', [allow(actions)])], { keep: ['s3:*'] });
    expect(statements(listed)).toEqual([{ Sid: 'KeptOnRequest', ...allow(actions) }]);
    expect(listed.futureProne).toEqual([]);
    const patterned = proposal([source('one', [allow('s3:GetObject*')])], { keep: ['s3:*'] });
    expect(statements(patterned)).toEqual([{ Sid: 'KeptOnRequest', ...allow('s3:GetObject*') }]);
    expect(patterned.futureProne.map((it) => it.pattern)).toEqual(['s3:GetObject*']);
    const bare = proposal(
      [source('one', [allow('s3:GetObject*')])],
      { keep: ['s3:*'] },
      { wildcards: 'none' },
    );
    expect(bare.futureProne).toEqual([]);
  });

  it('makes a list out of NotAction', () => {
    const present = [{ Effect: 'Allow', NotAction: ['iam:*', 's3:Delete*'], Resource: '*' }];
    const used = proposal([source('one', present)], { lastAccessed }, { unverified: 'drop' });
    expect(statements(used)).toEqual([{ Sid: 'Used', ...allow('s3:CreateBucket') }]);
    expect(used.certificate.holds).toBe(true);
  });

  it('leaves what was not read as it is', () => {
    const unread: PolicySource = {
      name: 'two',
      how: 'customer-managed',
      policy: undefined,
      problem: 'denied',
    };
    const result = proposal([source('one', [allow('s3:CreateBucket')]), unread], { lastAccessed });
    expect(result.replaces.map((it) => it.name)).toEqual(['one']);
    expect(result.stays).toEqual([unread]);
  });

  it('is nothing where nothing was used', () => {
    const result = proposal([source('one', [allow('sqs:*')])], { lastAccessed });
    expect(result.documents).toEqual([]);
    expect(result.certificate.holds).toBe(true);
  });
});

describe('resources', () => {
  const calls = [
    record('dynamodb.amazonaws.com', 'PutItem', { tableName: 'orders' }),
    record('dynamodb.amazonaws.com', 'PutItem', { tableName: 'customers' }),
    record('sqs.amazonaws.com', 'SendMessage', {
      queueUrl: `https://sqs.us-east-1.amazonaws.com/${ACCOUNT}/jobs`,
    }),
  ];
  const TABLES = `arn:aws:dynamodb:us-east-1:${ACCOUNT}:table`;
  const JOBS = `arn:aws:sqs:us-east-1:${ACCOUNT}:jobs`;
  const present = [allow(['dynamodb:PutItem', 'sqs:SendMessage'])];

  it('are narrowed to what was seen, where all of it was', () => {
    const result = proposal([source('one', present)], { calls: { calls, complete: 'all' } });
    expect(statements(result)).toEqual([
      { Sid: 'Used', ...allow('dynamodb:PutItem', [`${TABLES}/customers`, `${TABLES}/orders`]) },
      { Sid: 'Used2', ...allow('sqs:SendMessage', JOBS) },
    ]);
    expect(result.narrowed.map((it) => it.actions)).toEqual([['dynamodb:PutItem'], ['sqs:SendMessage']]);
    expect(result.certificate).toMatchObject({
      holds: true,
      observed: { calls: 3, uses: 3, allowed: 3, lost: [] },
    });
  });

  it.each(['no', 'management'] as const)('stay where calls may be missing (complete: %s)', (complete) => {
    const result = proposal([source('one', present)], { calls: { calls, complete } });
    expect(statements(result)).toEqual([{ Sid: 'Used', ...present[0] }]);
  });

  it('stay where a call does not tell them', () => {
    const silent = record('dynamodb.amazonaws.com', 'PutItem', {});
    const result = proposal([source('one', present)], {
      calls: { calls: [...calls, silent], complete: 'all' },
    });
    expect(statements(result)).toContainEqual({ Sid: 'Used', ...allow('dynamodb:PutItem') });
    expect(result.certificate.holds).toBe(true);
  });

  it('stay within what is granted', () => {
    const granted = [allow('dynamodb:PutItem', [`${TABLES}/ord*`]), allow('sqs:SendMessage', JOBS)];
    const result = proposal([source('one', granted)], { calls: { calls, complete: 'all' } });
    expect(statements(result)).toEqual([
      { Sid: 'Used', ...allow('dynamodb:PutItem', `${TABLES}/orders`) },
      { Sid: 'Used2', ...allow('sqs:SendMessage', JOBS) },
    ]);
    expect(result.certificate.observed).toMatchObject({ allowed: 2, otherwise: 1, lost: [] });
  });

  it('stay if that is wanted', () => {
    const options = { narrowResources: false };
    const result = proposal([source('one', present)], { calls: { calls, complete: 'all' } }, options);
    expect(statements(result)).toEqual([{ Sid: 'Used', ...present[0] }]);
  });

  it('of roles that are passed come with the calls that pass them', () => {
    const passed = record('lambda.amazonaws.com', 'CreateFunction20150331', {
      functionName: 'f',
      role: `arn:aws:iam::${ACCOUNT}:role/function`,
    });
    const condition = { Condition: { StringEquals: { 'iam:PassedToService': 'lambda.amazonaws.com' } } };
    const granted = [allow('lambda:CreateFunction'), allow('iam:PassRole', '*', condition)];
    const result = proposal([source('one', granted)], { calls: { calls: [passed], complete: 'all' } });
    expect(statements(result)).toContainEqual({
      Sid: 'Used2',
      ...allow('iam:PassRole', `arn:aws:iam::${ACCOUNT}:role/function`, condition),
    });
    expect(result.certificate).toMatchObject({ holds: true, observed: { conditional: 1, lost: [] } });
  });
});

describe('the certificate', () => {
  it('names events that could not be read', () => {
    const calls = [record('new.amazonaws.com', 'DoThings', {}), record('new.amazonaws.com', 'DoThings', {})];
    const { observed } = proposal([source('one', [allow('*')])], {
      calls: { calls, complete: 'no' },
    }).certificate;
    expect(observed.unread).toEqual([
      { event: 'new.amazonaws.com DoThings', why: expect.any(String), calls: 2 },
    ]);
  });

  it('leaves out calls that were refused', () => {
    const refused = record('sqs.amazonaws.com', 'SendMessage', {}, { errorCode: 'AccessDenied' });
    const { observed } = proposal([source('one', [allow('*')])], {
      calls: { calls: [refused], complete: 'all' },
    }).certificate;
    expect(observed).toMatchObject({ calls: 0, uses: 0 });
  });
});

describe('AWS’s quotas', () => {
  it('are kept by cutting', () => {
    const result = proposal([source('one', [allow('*')])], {}, { wildcards: 'none' });
    expect(result.documents.length).toBeGreaterThan(10);
    expect(result.documents.every((it) => it.characters <= 6144)).toBe(true);
    expect(result.problems).toEqual([expect.stringMatching(/at most 10 managed/)]);
  });

  it('are kept without problems in the usual case', () => {
    const result = proposal([source('one', [allow('*')])], { keep: ['*'] });
    expect(result.documents.map((it) => it.document)).toEqual([
      { Version: '2012-10-17', Statement: [{ Sid: 'KeptOnRequest', ...allow('*') }] },
    ]);
    expect(result.problems).toEqual([]);
  });
});

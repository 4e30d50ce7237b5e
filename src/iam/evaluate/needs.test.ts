import { describe, expect, it } from 'vitest';
import {
  allow,
  decisionOf,
  deny,
  given,
  grant,
  OWN,
  OTHER,
  role,
  sessionArn,
  userArn,
} from './fixtures/questions.ts';
import type { Question } from './fixtures/questions.ts';
import type { Need } from './decision.ts';

const get = { does: 's3:GetObject', on: 'arn:aws:s3:::bucket/key' } as const;
const vpc = (id: string): object => given({ StringEquals: { 'aws:SourceVpc': id } });
const inVpc = (id: string): Need => ({
  condition: `StringEquals aws:sourcevpc = ${id}`,
  key: 'aws:sourcevpc',
});
const tls = given({ Bool: { 'aws:SecureTransport': 'false' } });
const noTls: Need = { condition: 'Bool aws:securetransport = false', key: 'aws:securetransport' };

const CASES: readonly (readonly [string, Question, Need])[] = [
  ['one condition', { ...get, identity: [allow('s3:*', '*', vpc('vpc-1'))] }, inVpc('vpc-1')],
  [
    'two conditions of one statement',
    {
      ...get,
      identity: [
        allow(
          's3:*',
          '*',
          given({ StringEquals: { 'aws:SourceVpc': 'vpc-1' }, Bool: { 'aws:SecureTransport': 'false' } }),
        ),
      ],
    },
    { all: [inVpc('vpc-1'), noTls] },
  ],
  [
    'conditions that hold are left out',
    {
      ...get,
      identity: [
        allow('s3:*', '*', given({ StringEquals: { 'aws:SourceVpc': 'vpc-1', 'aws:username': 'alice' } })),
      ],
    },
    inVpc('vpc-1'),
  ],
  [
    'statements that do not apply are left out',
    { ...get, identity: [allow('s3:*', '*', vpc('vpc-1')), allow('ec2:*', '*', vpc('vpc-2'))] },
    inVpc('vpc-1'),
  ],
  [
    'one of two statements',
    { ...get, identity: [allow('s3:*', '*', vpc('vpc-1')), allow('s3:Get*', '*', vpc('vpc-2'))] },
    { any: [inVpc('vpc-1'), inVpc('vpc-2')] },
  ],
  [
    'the same condition twice is said once',
    { ...get, identity: [allow('s3:*', '*', vpc('vpc-1')), allow('s3:Get*', '*', vpc('vpc-1'))] },
    inVpc('vpc-1'),
  ],
  ['a Deny', { ...get, identity: [allow('*'), deny('*', '*', tls)] }, { not: noTls }],
  [
    'a Deny under two conditions',
    {
      ...get,
      identity: [
        allow('*'),
        deny(
          '*',
          '*',
          given({ Bool: { 'aws:SecureTransport': 'false' }, StringEquals: { 'aws:SourceVpc': 'vpc-1' } }),
        ),
      ],
    },
    { not: { all: [noTls, inVpc('vpc-1')] } },
  ],
  [
    'two Deny statements',
    { ...get, identity: [allow('*'), deny('*', '*', tls), deny('s3:*', '*', vpc('vpc-1'))] },
    { all: [{ not: noTls }, { not: inVpc('vpc-1') }] },
  ],
  [
    'an Allow and a Deny',
    { ...get, identity: [allow('*', '*', vpc('vpc-1')), deny('*', '*', tls)] },
    { all: [inVpc('vpc-1'), { not: noTls }] },
  ],
  [
    'identity and boundary',
    { ...get, identity: [allow('*', '*', vpc('vpc-1'))], boundary: [allow('*', '*', vpc('vpc-2'))] },
    { all: [inVpc('vpc-1'), inVpc('vpc-2')] },
  ],
  [
    'identity or resource',
    {
      ...get,
      identity: [allow('*', '*', vpc('vpc-1'))],
      policy: [grant(userArn('alice'), '*', vpc('vpc-2'))],
    },
    { any: [inVpc('vpc-1'), inVpc('vpc-2')] },
  ],
  [
    'identity and resource across accounts',
    {
      ...get,
      owner: OTHER,
      identity: [allow('*', '*', vpc('vpc-1'))],
      policy: [grant(OWN, '*', vpc('vpc-2'))],
    },
    { all: [inVpc('vpc-1'), inVpc('vpc-2')] },
  ],
  [
    'every level of the organization',
    {
      ...get,
      identity: [allow('*')],
      scps: [[allow('*', '*', vpc('vpc-1'))], [allow('*')], [allow('*', '*', vpc('vpc-2'))]],
    },
    { all: [inVpc('vpc-1'), inVpc('vpc-2')] },
  ],
  [
    'conditions on one key that only together are open',
    {
      ...get,
      identity: [
        allow(
          '*',
          '*',
          given({ StringEqualsIfExists: { 'aws:SourceVpc': 'vpc-1' }, Null: { 'aws:SourceVpc': 'false' } }),
        ),
      ],
    },
    {
      all: [
        { condition: 'StringEqualsIfExists aws:sourcevpc = vpc-1', key: 'aws:sourcevpc' },
        { condition: 'Null aws:sourcevpc = false', key: 'aws:sourcevpc' },
      ],
    },
  ],
  [
    'a policy that was not read',
    { ...get, identity: 'unread' },
    {
      all: [
        { unread: 'the inline policy own allows it (access denied)' },
        { not: { unread: 'the inline policy own denies it (access denied)' } },
      ],
    },
  ],
  [
    'a resource policy that is not known',
    { ...get, identity: [allow('*')], policy: 'unknown' },
    { not: { unread: 'the policy of the resource denies it' } },
  ],
  [
    'an organization that was not read',
    {
      ...get,
      does: 'iam:GetUser',
      on: userArn('bob'),
      identity: [allow('*')],
      organization: { state: 'unknown', problem: 'access denied' },
    },
    { unread: "the service control policies over the caller's account let it pass (access denied)" },
  ],
  [
    'a part of the resource',
    {
      ...get,
      on: 'arn:aws:s3:::bucket/*',
      identity: [allow('s3:*', ['arn:aws:s3:::bucket/home/*', 'arn:aws:s3:::other/*'])],
    },
    { resource: 'arn:aws:s3:::bucket/home/*' },
  ],
  [
    'all but a part of the resource',
    {
      ...get,
      on: 'arn:aws:s3:::bucket/*',
      identity: [{ Effect: 'Allow', Action: '*', NotResource: 'arn:aws:s3:::bucket/home/*' }],
    },
    { not: { resource: 'arn:aws:s3:::bucket/home/*' } },
  ],
  [
    'a Deny on all but a part of the resource',
    {
      ...get,
      on: 'arn:aws:s3:::bucket/*',
      identity: [allow('*'), { Effect: 'Deny', Action: '*', NotResource: 'arn:aws:s3:::bucket/home/*' }],
    },
    { resource: 'arn:aws:s3:::bucket/home/*' },
  ],
  [
    'a variable in the resource',
    { ...get, identity: [allow('s3:*', 'arn:aws:s3:::bucket/${aws:PrincipalTag/team}')] },
    { resource: 'arn:aws:s3:::bucket/${aws:PrincipalTag/team}' },
  ],
  [
    'one session of the role',
    { ...get, who: role(), policy: [grant(sessionArn('app', 'run'))] },
    { principal: sessionArn('app', 'run') },
  ],
  [
    'a grant with a constraint',
    {
      does: 'kms:Decrypt',
      on: `arn:aws:kms:eu-west-1:${OWN}:key/k`,
      policy: [],
      grants: [{ id: 'g1', grantee: userArn('alice'), operations: ['Decrypt'], constrained: true }],
    },
    { condition: 'the encryption context of grant g1', key: 'kms:encryptioncontext' },
  ],
];

describe('needs', () => {
  it.each(CASES)('%s', (_, question, expected) => {
    expect(decisionOf(question)).toEqual({ access: 'conditional', needs: expected });
  });

  it('are told of conditional answers only', () => {
    expect(decisionOf({ ...get, identity: [allow('*')] })).toEqual({ access: 'allowed' });
    expect(decisionOf(get)).toEqual({ access: 'denied' });
  });

  it('stay short, and say that they were cut', () => {
    const many = Array.from({ length: 3000 }, (_, index) => allow('*', '*', vpc(`vpc-${index}`)));
    const { needs } = decisionOf({ ...get, identity: many });
    expect(needs).toEqual({ any: expect.arrayContaining([inVpc('vpc-0'), { omitted: 2800 }]) });
    expect(nodes(needs)).toBeLessThan(210);
  });

  it('stay short where each part is long', () => {
    const keys = Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`s3:k${index}`, 'x']));
    const statements = Array.from({ length: 20 }, (_, index) =>
      allow('*', '*', given({ StringEquals: { ...keys, 'aws:SourceVpc': `vpc-${index}` } })),
    );
    expect(nodes(decisionOf({ ...get, identity: statements }).needs)).toBeLessThan(450);
  });
});

function nodes(need: Need | undefined): number {
  if (need === undefined) return 0;
  if ('all' in need) return need.all.reduce((sum, it) => sum + nodes(it), 1);
  if ('any' in need) return need.any.reduce((sum, it) => sum + nodes(it), 1);
  return 'not' in need ? nodes(need.not) + 1 : 1;
}

import { describe, expect, it } from 'vitest';
import { allow, deny, policy } from './fixtures/policies.ts';
import { newAccess } from './new-access.ts';
import type { CounterExample } from './new-access.ts';

type Side = readonly object[];

const A = 'arn:aws:s3:::a/*';
const B = 'arn:aws:s3:::b/*';

function oneExample(old: Side, now: Side): CounterExample {
  const result = newAccess([policy(...old)], [policy(...now)]);
  if (result.verdict !== 'some') throw new Error(`the verdict is ${JSON.stringify(result)}`);
  const [example] = result.examples;
  if (example === undefined) throw new Error('no example');
  return example;
}

describe('nothing new is proved', () => {
  it.each<readonly [string, Side, Side]>([
    ['the same', [allow('s3:*')], [allow('s3:*')]],
    ['nothing at all', [], []],
    ['a part of the actions', [allow('s3:*')], [allow('s3:Get*')]],
    ['a part of the resources', [allow('s3:Get*', 'arn:aws:s3:::a*')], [allow('s3:Get*', A)]],
    ['actions in another case', [allow('S3:getobject')], [allow('s3:GetObject')]],
    [
      'several statements together',
      [allow('s3:GetObject', A), allow('s3:GetObject', B)],
      [allow('s3:GetObject', [A, B])],
    ],
    [
      'a pattern and all that it does not match',
      [allow('s3:*', 'arn:aws:s3:::a*'), { Effect: 'Allow', Action: 's3:*', NotResource: 'arn:aws:s3:::a*' }],
      [allow('s3:GetObject')],
    ],
    [
      'all actions but one, of the others',
      [{ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }],
      [allow('s3:*')],
    ],
    [
      'NotAction with more exceptions',
      [{ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }],
      [{ Effect: 'Allow', NotAction: ['iam:*', 's3:*'], Resource: '*' }],
    ],
    [
      'NotResource within NotResource',
      [{ Effect: 'Allow', Action: 's3:*', NotResource: A }],
      [{ Effect: 'Allow', Action: 's3:*', NotResource: 'arn:aws:s3:::a*' }],
    ],
    [
      'a Deny less on the old side, where nothing allowed it',
      [allow('s3:*'), deny('ec2:*')],
      [allow('s3:*')],
    ],
    ['the same Deny', [allow('*'), deny('iam:*', A)], [allow('*'), deny('iam:*', A)]],
    ['a wider Deny', [allow('*'), deny('iam:Create*')], [allow('*'), deny('iam:*')]],
    [
      'an empty list of resources, which allows nothing',
      [],
      [{ Effect: 'Allow', Action: '*', Resource: [] }],
    ],
    ['a Deny of all', [], [allow('*'), deny('*')]],
    ['unknown actions, by pattern', [allow('s3:*')], [allow(['s3:NoSuchActionYet', 's3:NoSuch*'])]],
    [
      'what names without a second colon leave of a pattern',
      [{ Effect: 'Allow', NotAction: '*:Delete*', Resource: '*' }],
      [allow('s3:Get*')],
    ],
    [
      'a literal that opposite statements share',
      [allow('s3:*', '*', { FrobEquals: { 'aws:username': 'x' } })],
      [allow('s3:*', '*', { FrobEquals: { 'aws:username': 'x' } })],
    ],
    [
      'a policy variable in the same place',
      [allow('s3:*', 'arn:aws:s3:::home/${aws:username}/*')],
      [allow('s3:*', 'arn:aws:s3:::home/${aws:username}/docs/*')],
    ],
    [
      'a policy variable under a wildcard',
      [allow('s3:*', 'arn:aws:s3:::home/*')],
      [allow('s3:*', 'arn:aws:s3:::home/${aws:username}/*')],
    ],
  ])('%s', (_, old, now) => {
    expect(newAccess([policy(...old)], [policy(...now)])).toEqual({ verdict: 'none' });
  });
});

/** A condition of the old statement and one of the new, on the same action. */
type Conditions = Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;

const CONDITIONS: readonly (readonly ['none' | 'some', string, Conditions, Conditions])[] = [
  [
    'none',
    'fewer values',
    { StringEquals: { 'aws:PrincipalOrgID': ['o-1', 'o-2'] } },
    { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } },
  ],
  [
    'some',
    'more values',
    { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } },
    { StringEquals: { 'aws:PrincipalOrgID': ['o-1', 'o-2'] } },
  ],
  [
    'none',
    'a value under a pattern',
    { StringLike: { 'aws:username': 'a*' } },
    { StringEquals: { 'aws:username': 'ann' } },
  ],
  [
    'none',
    'a pattern under several patterns together',
    { StringLike: { 'aws:username': ['?', '??*'] } },
    { StringLike: { 'aws:username': '?*' } },
  ],
  [
    'some',
    'a pattern under a value',
    { StringEquals: { 'aws:username': 'ann' } },
    { StringLike: { 'aws:username': 'ann*' } },
  ],
  [
    'none',
    'a value without regard to case',
    { StringEqualsIgnoreCase: { 'aws:username': 'Ann' } },
    { StringEquals: { 'aws:username': 'aNN' } },
  ],
  [
    'some',
    'the other way round',
    { StringEquals: { 'aws:username': 'ann' } },
    { StringEqualsIgnoreCase: { 'aws:username': 'ann' } },
  ],
  [
    'none',
    'excluding more',
    { StringNotEquals: { 'aws:username': 'ann' } },
    { StringNotLike: { 'aws:username': 'a*' } },
  ],
  [
    'some',
    'excluding less',
    { StringNotLike: { 'aws:username': 'a*' } },
    { StringNotEquals: { 'aws:username': 'ann' } },
  ],
  [
    'none',
    'a range in two halves',
    { IpAddress: { 'aws:SourceIp': ['10.0.0.0/9', '10.128.0.0/9'] } },
    { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } },
  ],
  [
    'some',
    'a wider range',
    { IpAddress: { 'aws:SourceIp': '10.0.0.0/9' } },
    { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } },
  ],
  [
    'none',
    'an address outside an excluded range',
    { NotIpAddress: { 'aws:SourceIp': '10.0.0.0/8' } },
    { IpAddress: { 'aws:SourceIp': '192.0.2.0/24' } },
  ],
  [
    'none',
    'an earlier date',
    { DateLessThan: { 'aws:CurrentTime': '2030-01-01T00:00:00Z' } },
    { DateLessThan: { 'aws:CurrentTime': '2029-06-01T00:00:00Z' } },
  ],
  [
    'some',
    'a later date',
    { DateLessThan: { 'aws:CurrentTime': '2029-06-01T00:00:00Z' } },
    { DateLessThanEquals: { 'aws:CurrentTime': '2030-01-01T00:00:00Z' } },
  ],
  [
    'none',
    'a smaller number',
    { NumericLessThanEquals: { 'aws:MultiFactorAuthAge': '3600' } },
    { NumericLessThan: { 'aws:MultiFactorAuthAge': '3600' } },
  ],
  [
    'some',
    'equality at the edge',
    { NumericLessThan: { 'aws:MultiFactorAuthAge': '3600' } },
    { NumericLessThanEquals: { 'aws:MultiFactorAuthAge': '3600' } },
  ],
  [
    'none',
    'IfExists dropped',
    { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'true' } },
    { Bool: { 'aws:MultiFactorAuthPresent': 'true' } },
  ],
  [
    'some',
    'IfExists added',
    { Bool: { 'aws:MultiFactorAuthPresent': 'true' } },
    { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'true' } },
  ],
  [
    'none',
    'a key that must be there',
    { Null: { 'aws:username': 'false' } },
    { StringLike: { 'aws:username': '*' } },
  ],
  [
    'none',
    'a key that is always there',
    { Bool: { 'aws:SecureTransport': 'true' } },
    { StringNotEquals: { 'aws:SecureTransport': 'false' } },
  ],
  [
    'none',
    'parts of an ARN',
    { ArnLike: { 'aws:SourceArn': 'arn:aws:sns:*:111111111111:*' } },
    { ArnEquals: { 'aws:SourceArn': 'arn:aws:sns:eu-west-1:111111111111:topic' } },
  ],
  [
    'some',
    'a string pattern that reaches over the parts of an ARN',
    { ArnLike: { 'aws:SourceArn': 'arn:aws:sns:*:111111111111:*' } },
    { StringLike: { 'aws:SourceArn': 'arn:aws:sns:*:111111111111:*' } },
  ],
  [
    'none',
    'all of fewer values',
    { 'ForAllValues:StringEquals': { 'aws:TagKeys': ['x', 'y'] } },
    { 'ForAllValues:StringEquals': { 'aws:TagKeys': 'x' } },
  ],
  [
    'some',
    'any is not all',
    { 'ForAllValues:StringEquals': { 'aws:TagKeys': ['x', 'y'] } },
    { 'ForAnyValue:StringEquals': { 'aws:TagKeys': 'x' } },
  ],
  [
    'none',
    'two keys instead of one',
    { StringEquals: { 'aws:username': 'ann' } },
    { StringEquals: { 'aws:username': 'ann', 'aws:PrincipalOrgID': 'o-1' } },
  ],
  [
    'none',
    'the same variable',
    { StringEquals: { 'aws:ResourceTag/team': '${aws:PrincipalTag/team}' } },
    { StringEquals: { 'aws:ResourceTag/team': '${aws:PrincipalTag/team}' } },
  ],
  [
    'some',
    'no condition any more',
    { StringEquals: { 'aws:ResourceTag/team': '${aws:PrincipalTag/team}' } },
    {},
  ],
];

describe('conditions on the same action', () => {
  it.each(CONDITIONS)('%s: %s', (verdict, _, old, now) => {
    const result = newAccess([policy(allow('s3:*', '*', old))], [policy(allow('s3:GetObject', '*', now))]);
    expect(result.verdict).toBe(verdict);
  });

  it.each(CONDITIONS.filter(([verdict]) => verdict === 'none'))(
    'as Deny the other way round: %s: %s',
    (_, __, old, now) => {
      const before = [allow('*'), deny('s3:GetObject', '*', now)];
      const after = [allow('*'), deny('s3:*', '*', old)];
      expect(newAccess([policy(...before)], [policy(...after)]).verdict).toBe('none');
    },
  );
});

describe('counter-examples', () => {
  it('name an action, what is like it, and a resource of a documented form', () => {
    const example = oneExample(
      [allow(['s3:GetObject', 's3:GetObjectAcl'])],
      [allow(['s3:GetObject', 's3:DeleteObject*'])],
    );
    expect(example).toMatchObject({
      action: 's3:DeleteObject',
      isKnownAction: true,
      resource: 'arn:aws:s3:::example/example',
      isDocumentedResource: true,
      context: [],
      allowedBy: { policy: 0, statement: 0 },
    });
    expect(example.likeIt).toContain('s3:DeleteObjectVersion');
  });

  it('lie outside what the old patterns match', () => {
    const example = oneExample([allow('s3:GetObject', 'arn:aws:s3:::example*')], [allow('s3:GetObject')]);
    expect(example.resource).toMatch(/^arn:aws:s3:::(?!example)[^/]+\/[^/]+$/);
  });

  it('take the star for an action without resources', () => {
    expect(oneExample([], [allow('s3:ListAllMyBuckets')])).toMatchObject({
      resource: '*',
      isDocumentedResource: true,
    });
  });

  it('say if AWS documents no such resource for the action', () => {
    expect(oneExample([], [allow('s3:ListAllMyBuckets', A)])).toMatchObject({ isDocumentedResource: false });
  });

  it('name an action that AWS does not have yet, if only such are new', () => {
    const known = ['s3:GetObject', 's3:GetObjectAcl'];
    const old = [allow([...known, 's3:GetObject?*'])];
    const example = oneExample([allow(known)], [allow('s3:GetObjectAc*')]);
    expect(example.isKnownAction).toBe(false);
    expect(example.action).toMatch(/^s3:GetObjectAc./);
    expect(newAccess([policy(...old)], [policy(allow('s3:GetObjectAc*'))]).verdict).toBe('none');
  });

  it('name the Deny that is gone', () => {
    const example = oneExample([allow('*'), { ...deny('iam:*', '*'), Sid: 'NoIam' }], [allow('*')]);
    expect(example.deniedBefore).toEqual({ policy: 0, statement: 1, sid: 'NoIam' });
    expect(example.action).toMatch(/^iam:/);
  });

  it('give the context that it takes', () => {
    const old = [
      allow('s3:*', '*', {
        StringEquals: { 'aws:username': 'ann' },
        Bool: { 'aws:SecureTransport': 'true' },
      }),
    ];
    const now = [allow('s3:*', '*', { StringLike: { 'aws:username': 'a*' } })];
    const [entry] = oneExample(old, now).context;
    expect(entry?.key).toMatch(/^aws:(?:username|securetransport)$/);
  });

  it('hold together: an ARN is in the account that another key names', () => {
    const old = [allow('sns:Publish', '*', { StringEquals: { 'aws:SourceAccount': '111111111111' } })];
    const now = [
      allow('sns:Publish', '*', {
        StringEquals: { 'aws:SourceAccount': '222222222222' },
        ArnLike: { 'aws:SourceArn': 'arn:aws:sqs:*:*:*' },
      }),
    ];
    const values = oneExample(old, now).context.find((it) => it.key === 'aws:sourcearn')?.values;
    expect(values?.[0]).toMatch(/^arn:aws:sqs:[^:]*:222222222222:/);
  });

  it('are left out where two keys contradict each other', () => {
    const now = allow('sns:Publish', '*', {
      StringEquals: { 'aws:SourceAccount': '222222222222' },
      ArnLike: { 'aws:SourceArn': 'arn:aws:sqs:*:111111111111:*' },
    });
    expect(newAccess([], [policy(now)]).verdict).toBe('not-proved');
  });

  it('stay in the partition that is asked for', () => {
    const [old, now] = [policy(allow('s3:GetObject', 'arn:aws:s3:*:*:*')), policy(allow('s3:GetObject'))];
    expect(newAccess([old], [now]).verdict).toBe('some');
    expect(newAccess([old], [now], { partition: 'aws' }).verdict).toBe('some');
    const both = policy(allow('s3:GetObject', ['arn:aws:s3:*:*:*', '*']));
    expect(newAccess([both], [now], { partition: 'aws' }).verdict).toBe('none');
  });

  it('end at the limit', () => {
    const now = policy(...['s3', 'ec2', 'iam', 'sns'].map((it) => allow(`${it}:*`)));
    const result = newAccess([], [now], { limit: 2 });
    expect(result).toMatchObject({ verdict: 'some', isComplete: false, examples: [{}, {}] });
  });
});

describe('wildcards inside a segment of an ARN', () => {
  it('are the same on both sides, however AWS reads them', () => {
    const one = policy(allow('sns:*', 'arn:aws:sns:us-*-1:111111111111:topic'));
    expect(newAccess([one], [one]).verdict).toBe('none');
  });

  it('leave it open if the reading decides', () => {
    const old = policy(allow('sns:*', 'arn:aws:sns:us-*-1:*:topic'));
    const now = policy(allow('sns:*', 'arn:aws:sns:us-*:1-1:111111111111:topic'));
    expect(newAccess([old], [now]).verdict).toBe('not-proved');
  });
});

describe('requesters', () => {
  const grant = (Principal: unknown, more: object = {}): object => ({
    Effect: 'Allow',
    Principal,
    Action: 's3:GetObject',
    Resource: A,
    ...more,
  });
  const ROLE = 'arn:aws:iam::111111111111:role/app/reader';
  const SESSION = 'arn:aws:sts::111111111111:assumed-role/reader/one';

  it.each<readonly [string, 'none' | 'some' | 'not-proved', Side, Side]>([
    ['an identity under its account', 'none', [grant({ AWS: '111111111111' })], [grant({ AWS: ROLE })]],
    [
      'an account, written as its root',
      'none',
      [grant({ AWS: 'arn:aws:iam::111111111111:root' })],
      [grant({ AWS: '111111111111' })],
    ],
    [
      'an account, after one of its identities',
      'some',
      [grant({ AWS: ROLE })],
      [grant({ AWS: '111111111111' })],
    ],
    ['a session under its role', 'none', [grant({ AWS: ROLE })], [grant({ AWS: SESSION })]],
    ['a role, after one of its sessions', 'some', [grant({ AWS: SESSION })], [grant({ AWS: ROLE })]],
    ['everybody', 'some', [grant({ AWS: '111111111111' })], [grant('*')]],
    ['anybody after everybody', 'none', [grant('*')], [grant({ AWS: ['111111111111', ROLE] })]],
    ['a deleted role, which nobody can be', 'none', [], [grant({ AWS: 'AROAEXAMPLEEXAMPLEEX' })]],
    [
      'the account by condition, after the account as principal',
      'none',
      [
        grant({ AWS: '111111111111' }),
        grant('*', { Condition: { StringEquals: { 'aws:PrincipalAccount': '111111111111' } } }),
      ],
      [grant({ AWS: '*' }, { Condition: { StringEquals: { 'aws:PrincipalAccount': '111111111111' } } })],
    ],
    [
      'an identity, after a condition on its ARN',
      'none',
      [
        grant(
          { AWS: '*' },
          { Condition: { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::111111111111:role/app/*' } } },
        ),
      ],
      [grant({ AWS: ROLE })],
    ],
    [
      'all but some, in a Deny',
      'some',
      [
        grant('*'),
        { Effect: 'Deny', NotPrincipal: { AWS: ['111111111111', ROLE] }, Action: '*', Resource: '*' },
      ],
      [grant('*')],
    ],
    [
      'services under the AWS star, which AWS does not tell',
      'not-proved',
      [grant({ AWS: '*' })],
      [grant({ Service: 'ec2.amazonaws.com' })],
    ],
  ])('%s: %s', (_, verdict, old, now) => {
    expect(newAccess([policy(...old)], [policy(...now)]).verdict).toBe(verdict);
  });

  it('have a name that fits the context', () => {
    const named = {
      Condition: { StringEquals: { 'aws:username': 'ann' }, ArnLike: { 'aws:PrincipalArn': '*' } },
    };
    const { requester, context } = oneExample([], [grant({ AWS: '111111111111' }, named)]);
    expect(requester).toMatch(/^arn:[^:]*:iam::111111111111:user\/(?:.*\/)?ann$/);
    expect(context).toContainEqual({ key: 'aws:username', values: ['ann'] });
  });

  it('have no value for a variable that they do not send', () => {
    const home = (Principal: unknown): object => ({
      ...grant(Principal),
      Resource: 'arn:aws:s3:::a/${aws:username}/*',
    });
    const { requester } = oneExample([home({ AWS: '111111111111' })], [home('*')]);
    expect(requester).not.toBe('anonymous');
    expect(newAccess([], [policy(home({ AWS: ROLE }))]).verdict).not.toBe('some');
  });

  it('are named in the counter-example', () => {
    const example = oneExample(
      [grant({ AWS: ROLE })],
      [grant({ AWS: [ROLE, 'arn:aws:iam::222222222222:user/ann'] })],
    );
    expect(example.requester).toBe('arn:aws:iam::222222222222:user/ann');
  });
});

describe('policies made to be slow', () => {
  const many = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

  it.each<readonly [string, Side, Side]>([
    [
      'thousands of statements',
      many(7000).map((it) => allow('s3:Get*', `arn:aws:s3:::b${it}/*`)),
      [allow('s3:Get*')],
    ],
    [
      'thousands of conditions',
      many(2000).map((it) =>
        allow('s3:*', `arn:aws:s3:::*${it}*/*`, { StringLike: { 'aws:username': `*${it}*` } }),
      ),
      [allow('s3:*', 'arn:aws:s3:::*1*2*3*/*', { StringLike: { 'aws:username': '*1*2*3*' } })],
    ],
    [
      'hundreds of stars',
      [allow('*', `arn:aws:s3:::${'*a'.repeat(500)}`)],
      [allow('*', `arn:aws:s3:::${'*a?'.repeat(400)}`)],
    ],
    [
      'a very long text',
      [allow('s3:*', `arn:aws:s3:::${'a'.repeat(200_000)}`)],
      [
        allow('s3:*', `arn:aws:s3:::${'a'.repeat(200_000)}*`, {
          StringEquals: { 'aws:username': 'b'.repeat(200_000) },
        }),
      ],
    ],
    [
      'thousands of patterns of actions',
      [allow(many(2000).map((it) => `*a*${it}*b*`))],
      [allow(many(2000).map((it) => `*a*${it}*b*c`))],
    ],
    [
      'long lists of resources',
      [
        allow(
          's3:*',
          many(4000).map((it) => `arn:aws:s3:::${it}*x*`),
        ),
      ],
      [
        allow(
          's3:*',
          many(4000).map((it) => `arn:aws:s3:::${it}*x*y`),
        ),
      ],
    ],
    [
      'thousands of denies',
      [
        allow('*'),
        ...many(3000).map((it) =>
          deny(`s3:G*${it}`, `arn:aws:s3:::x*${it}`, { StringEquals: { 'aws:username': `u${it}` } }),
        ),
      ],
      [allow('s3:*'), ...many(3000).map((it) => deny(`s3:G*${it + 1}`, `arn:aws:s3:::x*${it}`))],
    ],
  ])('%s end within the bound of work', (_, old, now) => {
    expect(newAccess([policy(...old)], [policy(...now)], { work: 2_000_000 }).verdict).toMatch(
      /^(?:none|some|not-proved)$/,
    );
  });

  it('is never taken for nothing new when the work ends', () => {
    const old = policy(...many(300).map((it) => allow('s3:*', `arn:aws:s3:::*${it}*`)));
    const now = policy(...many(300).map((it) => allow('s3:*', `arn:aws:s3:::*${it}*${it}*`)));
    expect(newAccess([old], [now], { work: 5000 })).toMatchObject({ verdict: 'not-proved' });
    expect(newAccess([old], [now]).verdict).toBe('none');
  });
});

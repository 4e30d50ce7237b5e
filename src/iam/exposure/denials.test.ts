import { describe, expect, it } from 'vitest';
import { isPublic } from './exposure.ts';
import type { Audience, Exposure, ExposureOptions } from './exposure.ts';
import { allow, arn, audiences, deny, expose, OBJECTS, ORG, OWN, PARTNER } from './fixtures/exposed.ts';

describe('denials', () => {
  const open = allow({});
  it.each<[string, object, readonly Audience[]]>([
    ['all', deny({}), []],
    ['the same action', deny({ Action: 'S3:getobject' }), []],
    ['the same resource', deny({ Resource: ['arn:aws:s3:::b', OBJECTS] }), []],
    ['by NotAction', deny({ Action: undefined, NotAction: 's3:Put*' }), []],
    ['not by NotAction that spares it', deny({ Action: undefined, NotAction: 's3:Get*' }), ['everyone']],
    ['by NotResource', deny({ Resource: undefined, NotResource: 'arn:aws:s3:::c/*' }), []],
    [
      'not by NotResource that spares it',
      deny({ Resource: undefined, NotResource: 'arn:aws:s3:::b/x' }),
      ['everyone'],
    ],
    ['another action', deny({ Action: 's3:Put*' }), ['everyone']],
    ['a part of the resource', deny({ Resource: 'arn:aws:s3:::b/private/*' }), ['everyone']],
    ['one principal', deny({ Principal: { AWS: PARTNER } }), ['everyone']],
    [
      'all but an account',
      deny({ Principal: undefined, NotPrincipal: { AWS: PARTNER } }),
      [{ accounts: [PARTNER] }],
    ],
    [
      'outside an organization',
      deny({ Condition: { StringNotEquals: { 'aws:PrincipalOrgID': ORG } } }),
      [{ organization: [ORG] }],
    ],
    [
      'outside an organization, services spared',
      deny({
        Condition: {
          StringNotEqualsIfExists: { 'aws:PrincipalOrgID': ORG },
          BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' },
        },
      }),
      [{ organization: [ORG] }],
    ],
    [
      'outside an account',
      deny({ Condition: { StringNotEquals: { 'aws:PrincipalAccount': [OWN] } } }),
      ['same-account'],
    ],
    [
      'outside a network',
      deny({ Condition: { NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } } }),
      ['conditional-everyone'],
    ],
    [
      'outside no network',
      deny({ Condition: { NotIpAddress: { 'aws:SourceIp': '0.0.0.0/0' } } }),
      ['everyone'],
    ],
    [
      'from a network',
      deny({ Condition: { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } } }),
      ['everyone'],
    ],
    [
      'outside an organization and a network',
      deny({
        Condition: {
          StringNotEquals: { 'aws:PrincipalOrgID': ORG },
          NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' },
        },
      }),
      ['conditional-everyone', { organization: [ORG] }],
    ],
    [
      'outside an organization but for an account',
      deny({
        Condition: { StringNotEquals: { 'aws:PrincipalOrgID': ORG, 'aws:PrincipalAccount': PARTNER } },
      }),
      [{ organization: [ORG] }, { accounts: [PARTNER] }],
    ],
    ['the unsigned', deny({ Condition: { Null: { 'aws:PrincipalArn': 'true' } } }), ['authenticated-aws']],
    ['plain HTTP', deny({ Condition: { Bool: { 'aws:SecureTransport': 'false' } } }), ['everyone']],
    ['always, said twice', deny({ Condition: { Bool: { 'aws:SecureTransport': ['true', 'false'] } } }), []],
    [
      'what an allowed variable resource does not name',
      deny({ Resource: 'arn:aws:s3:::b/${aws:username}/*' }),
      ['everyone'],
    ],
  ])('of %s', (_, denial, expected) => {
    expect(audiences([open, denial])).toEqual(expected);
    expect(audiences([denial, open])).toEqual(expected);
  });

  it('says which denials take away a part', () => {
    const [grant] = expose([
      open,
      deny({ Resource: 'arn:aws:s3:::b/private/*' }),
      deny({ Action: 's3:Put*' }),
    ]).grants;
    expect(grant).toMatchObject({ statement: 0, actions: ['s3:GetObject'], deniedInPart: [1] });
  });

  it('takes off the denied actions, and the resources by several denials together', () => {
    const wide = allow({
      Action: ['s3:GetObject', 's3:PutObject', 's3:ListBucket'],
      Resource: ['arn:aws:s3:::b', OBJECTS],
    });
    const { grants } = expose([
      wide,
      deny({ Action: 's3:Put*' }),
      deny({ Action: 's3:List*', Resource: 'arn:aws:s3:::b' }),
      deny({ Action: 's3:List*', Resource: OBJECTS }),
    ]);
    expect(grants.map((it) => [it.audience, it.actions])).toEqual([['everyone', ['s3:GetObject']]]);
  });

  it('gives a narrower audience what is left to it beyond the wider one', () => {
    const wide = allow({ Action: ['s3:GetObject', 's3:PutObject'] });
    const { grants } = expose([
      wide,
      deny({ Action: 's3:PutObject', Condition: { StringNotEquals: { 'aws:PrincipalOrgID': ORG } } }),
    ]);
    expect(grants.map((it) => [it.audience, it.actions])).toEqual([
      ['everyone', ['s3:GetObject']],
      [{ organization: [ORG] }, ['s3:PutObject']],
    ]);
  });

  it('shuts out a named identity by name, by account, and spares it in NotPrincipal with its account', () => {
    const role = arn(PARTNER, 'role/r');
    const named = allow({ Principal: { AWS: role } });
    const left = (fields: object): readonly Audience[] => audiences([named, deny(fields)]);
    expect(left({ Principal: { AWS: role } })).toEqual([]);
    expect(left({ Principal: { AWS: PARTNER } })).toEqual([]);
    expect(left({ Principal: { AWS: arn(PARTNER, 'role/other') } })).toEqual([{ accounts: [PARTNER] }]);
    expect(left({ Condition: { ArnEquals: { 'aws:PrincipalArn': role } } })).toEqual([]);
    expect(left({ Condition: { ArnNotEquals: { 'aws:PrincipalArn': role } } })).toEqual([
      { accounts: [PARTNER] },
    ]);
    const spared = { Principal: undefined, NotPrincipal: { AWS: [role, PARTNER] } };
    expect(expose([named, deny(spared)]).grants[0]).toMatchObject({ deniedInPart: [] });
    const doubtful = { Principal: undefined, NotPrincipal: { AWS: role } };
    expect(expose([named, deny(doubtful)]).grants[0]).toMatchObject({ deniedInPart: [1] });
  });
});

describe('services', () => {
  const service = (Condition: object): Exposure =>
    expose([
      allow({
        Principal: { Service: ['sns.amazonaws.com', 's3.amazonaws.com'] },
        Action: 'sqs:SendMessage',
        Resource: '*',
        Condition,
      }),
    ]);
  it.each([
    [{}, 'open'],
    [{ ArnLike: { 'aws:SourceArn': 'arn:aws:sns:*:111111111111:*' } }, 'guarded'],
    [{ ArnLike: { 'aws:SourceArn': 'arn:aws:s3:*:*:bucket' } }, 'guarded'],
    [{ ArnLike: { 'aws:SourceArn': 'arn:aws:s3:*:*:*' } }, 'open'],
    [{ ArnLike: { 'aws:SourceArn': '*' } }, 'open'],
    [{ ArnLikeIfExists: { 'aws:SourceArn': 'arn:aws:sns:*:111111111111:*' } }, 'open'],
    [{ StringEquals: { 'aws:SourceAccount': OWN } }, 'guarded'],
    [{ StringNotEquals: { 'aws:SourceAccount': OWN } }, 'open'],
    [{ StringEquals: { 'aws:SourceOrgID': ORG } }, 'guarded'],
    [{ StringLike: { 'aws:SourceArn': 'arn:aws:s3:*:*:bucket' } }, 'open'],
    [{ StringEquals: { 's3:x-amz-acl': 'bucket-owner-full-control' } }, 'open'],
  ])('with %j is %s', (Condition, confusedDeputy) => {
    expect(service(Condition).grants).toMatchObject([{ audience: 'service', confusedDeputy }]);
    expect(isPublic(service(Condition))).toBe(false);
  });

  it('are guarded by a denial as well', () => {
    const { grants } = expose([
      allow({ Principal: { Service: 's3.amazonaws.com' } }),
      deny({ Condition: { StringNotEquals: { 'aws:SourceAccount': OWN } } }),
    ]);
    expect(grants).toMatchObject([{ audience: 'service', confusedDeputy: 'guarded', deniedInPart: [1] }]);
  });
});

describe('role trust', () => {
  const github = arn(OWN, 'oidc-provider/token.actions.githubusercontent.com');
  const trust = (
    Principal: unknown,
    Condition: object,
    Action = 'sts:AssumeRoleWithWebIdentity',
  ): readonly Audience[] => audiences([{ Effect: 'Allow', Principal, Action, Condition }]);
  it.each<[string, object, string]>([
    ['no condition', {}, 'everyone'],
    [
      'the audience, which any workflow may choose',
      { StringEquals: { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' } },
      'everyone',
    ],
    ['any subject', { StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:*' } }, 'everyone'],
    ['any owner', { StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:*/app:*' } }, 'everyone'],
    [
      'an owner',
      { StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:acme/*' } },
      'conditional-everyone',
    ],
    [
      'the start of an owner',
      { StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:acme*' } },
      'everyone',
    ],
    [
      'one branch',
      { StringEquals: { 'token.actions.githubusercontent.com:sub': 'repo:acme/app:ref:refs/heads/main' } },
      'conditional-everyone',
    ],
    [
      'for all values',
      { 'ForAllValues:StringLike': { 'token.actions.githubusercontent.com:sub': 'repo:acme/*' } },
      'conditional-everyone',
    ],
  ])('GitHub with %s', (_, Condition, expected) => {
    expect(trust({ Federated: github }, Condition)).toEqual([expected]);
  });

  it('Cognito with and without its identity pool', () => {
    const cognito = { Federated: 'cognito-identity.amazonaws.com' };
    const pool = { StringEquals: { 'cognito-identity.amazonaws.com:aud': 'eu-west-1:pool' } };
    const signedIn = { 'ForAnyValue:StringLike': { 'cognito-identity.amazonaws.com:amr': 'authenticated' } };
    expect(trust(cognito, signedIn)).toEqual(['everyone']);
    expect(trust(cognito, { ...pool, ...signedIn })).toEqual(['conditional-everyone']);
  });

  it('anyone with an external id', () => {
    const Condition = { StringEquals: { 'sts:ExternalId': 'abc' } };
    expect(trust({ AWS: '*' }, Condition, 'sts:AssumeRole')).toEqual(['authenticated-aws']);
    expect(trust({ AWS: PARTNER }, Condition, 'sts:AssumeRole')).toEqual([{ accounts: [PARTNER] }]);
  });
});

describe('what is asked about', () => {
  const statements = [
    allow({ Action: 's3:Get*' }),
    allow({
      Action: ['s3:PutObject', 's3:ListBucket'],
      Resource: ['arn:aws:s3:::b', OBJECTS],
      Principal: { AWS: PARTNER },
    }),
    allow({ Action: undefined, NotAction: 's3:Delete*', Resource: 'arn:aws:s3:::b/drop/*' }),
  ];
  it.each<[Partial<ExposureOptions>, readonly (readonly [number, readonly string[]])[]]>([
    [
      {},
      [
        [0, ['s3:Get*']],
        [1, ['s3:PutObject', 's3:ListBucket']],
        [2, ['s3:*']],
      ],
    ],
    [
      { actions: ['s3:GetObject'] },
      [
        [0, ['s3:GetObject']],
        [2, ['s3:GetObject']],
      ],
    ],
    [
      { actions: ['S3:put*', 's3:DeleteObject'] },
      [
        [1, ['s3:PutObject']],
        [2, ['S3:put*']],
      ],
    ],
    [
      { actions: ['s3:*Object'] },
      [
        [0, ['s3:Get*']],
        [1, ['s3:PutObject']],
        [2, ['s3:*Object']],
      ],
    ],
    [{ resource: ['arn:aws:s3:::b'] }, [[1, ['s3:PutObject', 's3:ListBucket']]]],
    [{ resource: ['arn:aws:s3:::b/keep/*'], actions: ['s3:PutObject'] }, [[1, ['s3:PutObject']]]],
    [{ resource: ['arn:aws:s3:::other/*'] }, []],
    [{ actions: [] }, []],
  ])('%j', (options, expected) => {
    expect(expose(statements, options).grants.map((it) => [it.statement, it.actions])).toEqual(expected);
  });

  it('tells statement, principals, exceptions and conditions', () => {
    const { grants } = expose([
      {
        Sid: 'A',
        ...allow({
          Action: undefined,
          NotAction: 's3:Delete*',
          Condition: { StringLike: { 'aws:Referer': ['x*', 'y'] } },
        }),
      },
    ]);
    expect(grants).toEqual([
      {
        audience: 'everyone',
        statement: 0,
        sid: 'A',
        principals: ['*'],
        actions: ['s3:*'],
        exceptActions: ['s3:Delete*'],
        conditions: ['StringLike aws:referer = x*, y'],
        deniedInPart: [],
      },
    ]);
  });
});

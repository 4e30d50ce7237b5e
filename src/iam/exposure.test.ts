import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exposure, isPublic } from './exposure.ts';
import type { Audience, Exposure, ExposureOptions } from './exposure.ts';
import { parsePolicy } from './policy.ts';
import type { Policy } from './policy.ts';

const OWN = '111111111111';
const PARTNER = '222222222222';
const ORG = 'o-a1b2c3d4e5';
const OBJECTS = 'arn:aws:s3:::b/*';

function policyOf(...statements: readonly object[]): Policy {
  const result = parsePolicy({ Version: '2012-10-17', Statement: statements });
  if (!result.ok) throw new Error(result.error);
  return result.policy;
}

function expose(statements: readonly object[], options: Partial<ExposureOptions> = {}): Exposure {
  return exposure(policyOf(...statements), { accountId: OWN, ...options });
}

function audiences(
  statements: readonly object[],
  options: Partial<ExposureOptions> = {},
): readonly Audience[] {
  return expose(statements, options).grants.map((it) => it.audience);
}

function allow(fields: object): object {
  return { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: OBJECTS, ...fields };
}

function deny(fields: object): object {
  return { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: '*', ...fields };
}

function given(Condition: object): readonly Audience[] {
  return audiences([allow({ Condition })]);
}

const arn = (account: string, name: string): string => `arn:aws:iam::${account}:${name}`;

describe('principals', () => {
  it.each<[unknown, readonly Audience[]]>([
    ['*', ['everyone']],
    [{ AWS: '*' }, ['everyone']],
    [{ AWS: ['*', PARTNER], Service: 'x.amazonaws.com' }, ['everyone']],
    [{ AWS: OWN }, ['same-account']],
    [{ AWS: arn(OWN, 'role/r') }, ['same-account']],
    [{ AWS: PARTNER }, [{ accounts: [PARTNER] }]],
    [
      { AWS: [arn(PARTNER, 'role/r'), arn(PARTNER, 'user/u'), OWN, '333333333333'] },
      [{ accounts: [PARTNER, '333333333333'] }, 'same-account'],
    ],
    [{ AWS: 'arn:aws:sts::222222222222:assumed-role/r/s' }, [{ accounts: [PARTNER] }]],
    [{ Service: 'cloudtrail.amazonaws.com' }, ['service']],
    [{ CanonicalUser: '79a5' }, [{ accounts: ['canonical-user:79a5'] }]],
    [{ AWS: 'arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E15' }, ['service']],
    [{ AWS: 'AIDAJQABLZS4A3QDU576Q' }, []],
    [{ AWS: 'AROAJQABLZS4A3QDU576Q' }, []],
    [{ AWS: 'arn:aws:iam::*:root' }, ['everyone']],
    [{ AWS: 'arn:aws:iam::222222222222:role/*' }, [{ accounts: [PARTNER] }]],
    // AWS's own example of a public bucket policy.
    [{ Federated: 'graph.facebook.com' }, ['everyone']],
    [{ Federated: arn(OWN, 'saml-provider/p') }, ['same-account']],
    [{ Federated: arn(OWN, 'oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/ABC') }, ['same-account']],
    [{ Federated: arn(OWN, 'oidc-provider/token.actions.githubusercontent.com') }, ['everyone']],
    [{}, []],
    [{ AWS: [] }, []],
  ])('%j', (Principal, expected) => {
    expect(audiences([allow({ Principal })])).toEqual(expected);
  });

  it.each<[unknown, readonly Audience[]]>([
    [{ AWS: PARTNER }, ['everyone']],
    [{ AWS: [arn(OWN, 'user/u'), OWN] }, ['everyone']],
    ['*', []],
    [{ AWS: '*' }, []],
  ])('NotPrincipal %j lets in everyone else', (NotPrincipal, expected) => {
    expect(audiences([allow({ Principal: undefined, NotPrincipal })])).toEqual(expected.slice(0, 1));
  });

  it('lets in nobody by a statement without a principal', () => {
    expect(audiences([allow({ Principal: undefined })])).toEqual([]);
  });

  it.each([
    ['kms:Decrypt', 'authenticated-aws'],
    ['kms:*', 'authenticated-aws'],
    ['secretsmanager:GetSecretValue', 'authenticated-aws'],
    ['sts:AssumeRole', 'authenticated-aws'],
    ['sqs:SendMessage', 'everyone'],
    ['sns:Publish', 'everyone'],
    ['*', 'everyone'],
  ] as const)('everyone for %s is %s', (Action, expected) => {
    expect(audiences([allow({ Action, Resource: '*' })])).toEqual([expected]);
  });

  it('notes what is odd', () => {
    expect(
      expose([allow({ Principal: { AWS: ['AIDAJQABLZS4A3QDU576Q', arn(PARTNER, 'role/*')] } })]).notes,
    ).toEqual([expect.stringContaining('deleted'), expect.stringContaining('wildcard')]);
  });
});

describe('conditions that leave everyone in', () => {
  it.each([
    { IpAddress: { 'aws:SourceIp': '0.0.0.0/0' } },
    { IpAddress: { 'aws:SourceIp': ['0.0.0.0/1', '128.0.0.0/1'] } },
    { IpAddress: { 'aws:SourceIp': ['203.0.113.0/24', '::/0'] } },
    { IpAddress: { 'aws:SourceIp': '52.0.0.0/7' } },
    { IpAddress: { 'aws:SourceIp': '2600::/12' } },
    { IpAddress: { 'aws:SourceIp': Array.from({ length: 223 }, (_, index) => `${index + 1}.0.0.0/8`) } },
    { IpAddressIfExists: { 'aws:SourceIp': '203.0.113.0/24' } },
    { NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } },
    { StringLike: { 'aws:SourceIp': '203.*' } },
    { StringNotEquals: { 'aws:PrincipalOrgID': ORG } },
    { StringEqualsIfExists: { 'aws:PrincipalOrgID': ORG } },
    { 'ForAllValues:StringEquals': { 'aws:PrincipalOrgID': ORG } },
    { 'ForAllValues:StringLike': { 'aws:PrincipalOrgPaths': `${ORG}/*` } },
    { ArnNotEquals: { 'aws:PrincipalArn': arn(PARTNER, 'role/r') } },
    { ArnLikeIfExists: { 'aws:SourceArn': 'arn:aws:sns:eu-west-1:111111111111:t' } },
    { StringEqualsIfExists: { 'aws:SourceVpce': 'vpce-1' } },
    { StringLike: { 'aws:SourceVpc': 'vpc-*' } },
    { StringLike: { 'aws:Referer': 'https://example.com/*' } },
    { StringEquals: { 'aws:UserAgent': 'secret' } },
    { Bool: { 'aws:SecureTransport': 'true' } },
    { DateGreaterThan: { 'aws:CurrentTime': '2020-01-01' } },
    { StringEquals: { 's3:ExistingObjectTag/public': 'yes' } },
    { StringEquals: { 'aws:ResourceAccount': OWN } },
    { Null: { 'aws:PrincipalOrgID': 'true' } },
    { StringEquals: { 'aws:PrincipalType': 'Anonymous' } },
    { StringEquals: { 'aws:userid': 'anonymous' } },
    { IpAddress: { 'aws:VpcSourceIp': '10.0.0.0/8' } },
    { Bogus: { 'aws:PrincipalOrgID': ORG } },
    { StringEquals: { 'aws:PrincipalOrgID': [] } },
    { StringEquals: { 'lambda:FunctionUrlAuthType': 'NONE' } },
    {},
  ])('%j', (Condition) => {
    expect(given(Condition)).toEqual(['everyone']);
  });
});

describe('conditions that leave in any AWS account', () => {
  it.each([
    { StringLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/admin' } },
    { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/admin' } },
    { StringLike: { 'aws:PrincipalOrgID': 'o-*' } },
    { StringLike: { 'aws:PrincipalOrgID': '*' } },
    { Null: { 'aws:PrincipalOrgID': 'false' } },
    { Bool: { 'aws:MultiFactorAuthPresent': 'true' } },
    { StringEquals: { 'aws:PrincipalTag/team': 'a' } },
    { StringEquals: { 'aws:username': 'ann' } },
    { StringEquals: { 'aws:PrincipalType': ['User', 'AssumedRole'] } },
    { Bool: { 'aws:PrincipalIsAWSService': 'false' } },
    { Bool: { 'aws:ViaAWSService': 'true' } },
    { StringLike: { 'aws:PrincipalAccount': '2*' } },
    { StringLike: { 'aws:SourceArn': 'arn:aws:sns:*:111111111111:*' } },
    { ArnLike: { 'aws:SourceArn': 'arn:aws:sns:eu-west-1:*:topic' } },
    { ArnLike: { 'aws:SourceArn': 'arn:aws:s3:::*' } },
    { StringLike: { 'aws:SourceAccount': '*' } },
    { StringEquals: { 'lambda:FunctionUrlAuthType': 'AWS_IAM' } },
    { 'ForAllValues:StringEquals': { 'aws:PrincipalOrgID': ORG }, Null: { 'aws:PrincipalArn': 'false' } },
  ])('%j', (Condition) => {
    expect(given(Condition)).toEqual(['authenticated-aws']);
  });
});

describe('conditions that narrow to a network or another fixed thing', () => {
  it.each([
    { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } },
    { IpAddress: { 'AWS:SOURCEIP': ['203.0.113.0/24', '198.51.100.7', '2001:db8:1::/48', '52.0.0.0/8'] } },
    { StringEquals: { 'aws:SourceIp': '203.0.113.7' } },
    { StringEquals: { 'aws:SourceVpc': 'vpc-91237329' } },
    { StringEquals: { 'aws:SourceVpce': ['vpce-1', 'vpce-2'] } },
    { StringLike: { 'aws:SourceVpce': 'vpce-1' } },
    { StringEquals: { 'aws:userid': 'AIDAJQABLZS4A3QDU576Q' } },
    { StringLike: { 'aws:userid': 'AROAJQABLZS4A3QDU576Q:*' } },
    {
      StringEquals: {
        's3:x-amz-server-side-encryption-aws-kms-key-id': 'arn:aws:kms:eu-west-1:111111111111:key/k',
      },
    },
    { StringLike: { 's3:DataAccessPointArn': 'arn:aws:s3:us-west-2:123456789012:accesspoint/*' } },
    { StringEquals: { 's3:DataAccessPointAccount': '123456789012' } },
    { Bool: { 'elasticfilesystem:AccessedViaMountTarget': 'true' } },
    // A bucket has no account in its ARN, but one owner.
    { ArnLike: { 'aws:SourceArn': 'arn:aws:s3:*:*:bucket' } },
    { StringEqualsIfExists: { 'aws:SourceVpc': 'vpc-1' }, Null: { 'aws:SourceVpc': 'false' } },
    { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } },
  ])('%j', (Condition) => {
    expect(given(Condition)).toEqual(['conditional-everyone']);
  });
});

describe('conditions that narrow to accounts and organizations', () => {
  it.each<[object, readonly Audience[]]>([
    [{ StringEquals: { 'aws:PrincipalAccount': PARTNER } }, [{ accounts: [PARTNER] }]],
    [{ StringEquals: { 'aws:PrincipalAccount': [PARTNER, OWN] } }, [{ accounts: [PARTNER] }, 'same-account']],
    [{ StringEquals: { 'aws:PrincipalAccount': OWN } }, ['same-account']],
    [{ ArnLike: { 'aws:PrincipalArn': arn(PARTNER, 'role/*') } }, [{ accounts: [PARTNER] }]],
    [{ StringLike: { 'aws:PrincipalArn': arn(PARTNER, '*') } }, [{ accounts: [PARTNER] }]],
    [{ ArnEquals: { 'aws:PrincipalArn': arn(OWN, 'role/r') } }, ['same-account']],
    [
      { StringEquals: { 'kms:CallerAccount': OWN, 'kms:ViaService': 's3.eu-west-1.amazonaws.com' } },
      ['same-account'],
    ],
    [{ StringEquals: { 'AWS:SourceOwner': OWN } }, ['same-account']],
    [{ StringEquals: { 'aws:SourceAccount': PARTNER } }, [{ accounts: [PARTNER] }]],
    [{ ArnEquals: { 'aws:SourceArn': 'arn:aws:sns:eu-west-1:111111111111:t' } }, ['same-account']],
    [{ ArnLike: { 'aws:SourceArn': 'arn:aws:sns:*:222222222222:*' } }, [{ accounts: [PARTNER] }]],
    [
      { ArnLike: { 'aws:SourceArn': 'arn:aws:s3:*:*:bucket' }, StringEquals: { 'aws:SourceAccount': OWN } },
      ['same-account'],
    ],
    [{ StringEquals: { 'aws:PrincipalOrgID': ORG } }, [{ organization: [ORG] }]],
    [
      { StringEquals: { 'aws:PrincipalOrgID': [ORG, 'o-zzzzzzzzzz'] } },
      [{ organization: [ORG, 'o-zzzzzzzzzz'] }],
    ],
    [
      { 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': `${ORG}/r-ab12/ou-ab12-11111111/*` } },
      [{ organization: [ORG] }],
    ],
    [{ StringEquals: { 'aws:SourceOrgID': ORG } }, [{ organization: [ORG] }]],
    [
      { StringEquals: { 'aws:PrincipalOrgID': ORG }, IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } },
      [{ organization: [ORG] }],
    ],
    [
      { StringEquals: { 'aws:PrincipalOrgID': ORG, 'aws:PrincipalAccount': PARTNER } },
      [{ accounts: [PARTNER] }],
    ],
    [{ StringEquals: { 'aws:PrincipalOrgID': '${aws:ResourceOrgID}' } }, [{ organization: ['own'] }]],
    [{ StringEquals: { 'aws:ResourceOrgID': '${aws:PrincipalOrgID}' } }, [{ organization: ['own'] }]],
    [{ StringEquals: { 'aws:PrincipalAccount': '${aws:ResourceAccount}' } }, ['same-account']],
    [{ StringEquals: { 'aws:PrincipalAccount': PARTNER, 'aws:SourceAccount': OWN } }, []],
    [
      {
        'ForAllValues:StringEquals': { 'aws:PrincipalOrgPaths': `${ORG}/` },
        Null: { 'aws:PrincipalOrgPaths': 'false' },
      },
      [{ organization: [ORG] }],
    ],
    [{ Bool: { 'aws:PrincipalIsAWSService': 'true' } }, ['service']],
    [{ StringEquals: { 'aws:PrincipalServiceName': 'cloudtrail.amazonaws.com' } }, ['service']],
    // Compared as plain text, a wildcard matches nothing.
    [{ StringEquals: { 'aws:PrincipalOrgID': 'o-*' } }, []],
  ])('%j', (Condition, expected) => {
    expect(given(Condition)).toEqual(expected);
  });

  it('names the own organization where it is known', () => {
    const statements = [
      allow({ Condition: { StringEquals: { 'aws:ResourceOrgID': '${aws:PrincipalOrgID}' } } }),
    ];
    expect(audiences(statements, { organizationId: ORG })).toEqual([{ organization: [ORG] }]);
  });

  it('takes variables as text in a 2008-10-17 policy', () => {
    const result = parsePolicy({
      Statement: allow({ Condition: { StringEquals: { 'aws:PrincipalAccount': '${aws:ResourceAccount}' } } }),
    });
    expect(result.ok && exposure(result.policy, { accountId: OWN }).grants).toEqual([]);
  });

  it('knows ARNs of another partition', () => {
    const statements = [
      allow({ Condition: { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::222222222222:role/*' } } }),
    ];
    expect(audiences(statements, { partition: 'aws' })).toEqual([{ accounts: [PARTNER] }]);
    expect(audiences(statements, { partition: 'aws-cn' })).toEqual([]);
  });

  it('drops a named principal whom the condition shuts out', () => {
    const Condition = { StringEquals: { 'aws:PrincipalAccount': OWN } };
    expect(audiences([allow({ Principal: { AWS: [PARTNER, OWN] }, Condition })])).toEqual(['same-account']);
  });
});

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

describe('in general', () => {
  const conditions = fc.constantFrom<object>(
    {},
    { StringEquals: { 'aws:PrincipalOrgID': ORG } },
    { StringNotEquals: { 'aws:PrincipalOrgID': ORG } },
    { StringEquals: { 'aws:PrincipalAccount': PARTNER } },
    { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } },
    { NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } },
    { Bool: { 'aws:SecureTransport': 'false' } },
    { BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' } },
    { ArnLike: { 'aws:PrincipalArn': arn(PARTNER, 'role/*') } },
  );
  const principals = fc.constantFrom<object>(
    { Principal: '*' },
    { Principal: { AWS: PARTNER } },
    { Principal: { AWS: [OWN, arn(PARTNER, 'role/r')] } },
    { NotPrincipal: { AWS: PARTNER } },
    { Principal: { Service: 's3.amazonaws.com' } },
  );
  const statement = fc
    .record({
      Effect: fc.constantFrom('Allow', 'Deny'),
      who: principals,
      Action: fc.constantFrom('s3:GetObject', 's3:Get*', 's3:*', '*', 's3:PutObject'),
      Resource: fc.constantFrom('*', OBJECTS, 'arn:aws:s3:::b/x'),
      Condition: conditions,
    })
    .map(({ who, ...rest }) => ({ ...rest, ...who }));

  it('a denial never makes a policy public, and an Allow never unmakes it', () => {
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 4 }), statement, (list, extra) => {
        const before = isPublic(expose(list));
        const after = isPublic(expose([...list, extra]));
        if (extra.Effect === 'Deny') expect(before || !after).toBe(true);
        else expect(!before || after).toBe(true);
      }),
    );
  });

  it('a policy denied to everyone without condition grants nothing', () => {
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 4 }), (list) => {
        expect(expose([...list, deny({ Action: '*' })]).grants).toEqual([]);
      }),
    );
  });

  it('is quick on a large policy', () => {
    const accounts = Array.from({ length: 5000 }, (_, index) => String(300_000_000_000 + index));
    const start = performance.now();
    expose([
      allow({ Principal: { AWS: accounts } }),
      allow({ Condition: { StringEquals: { 'aws:PrincipalAccount': accounts } } }),
      deny({ Condition: { StringNotEquals: { 'aws:PrincipalAccount': accounts } } }),
    ]);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

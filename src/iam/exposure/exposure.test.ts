import { describe, expect, it } from 'vitest';
import { exposure } from './exposure.ts';
import type { Audience } from './exposure.ts';
import { allow, arn, audiences, expose, given, ORG, OWN, PARTNER } from './fixtures/exposed.ts';
import { parsePolicy } from '../language/policy.ts';

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

  it('does not shut out the own account for an organization that is not known', () => {
    const Condition = { 'ForAnyValue:StringLike': { 'aws:PrincipalOrgID': 'o-*' } };
    expect(audiences([allow({ Principal: { AWS: OWN }, Condition })])).toEqual(['same-account']);
  });

  it('drops a named principal whom the condition shuts out', () => {
    const Condition = { StringEquals: { 'aws:PrincipalAccount': OWN } };
    expect(audiences([allow({ Principal: { AWS: [PARTNER, OWN] }, Condition })])).toEqual(['same-account']);
  });
});

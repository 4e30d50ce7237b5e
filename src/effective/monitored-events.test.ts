import { describe, expect, it } from 'vitest';
import { parseFilterPattern, type FilterPattern } from './filter-pattern.ts';
import { MONITORED_CONCERNS, type ConcernId } from './monitored-concerns.ts';
import { combinedCoverage, coverage, type Coverage } from './monitored-events.ts';

const IDS = Object.keys(MONITORED_CONCERNS) as ConcernId[];

function parsed(text: string): FilterPattern {
  const result = parseFilterPattern(text);
  if (!result.ok) throw new Error(`${text}: ${result.error}`);
  return result.pattern;
}

function covered(text: string, concern: ConcernId): Coverage {
  return coverage(parsed(text), concern);
}

function anyOf(names: readonly string[]): string {
  return names.map((name) => `($.eventName = ${name})`).join(' || ');
}

function filterOn(source: string, names: readonly string[]): string {
  return `{ ($.eventSource = ${source}) && (${anyOf(names)}) }`;
}

const S3_RULES = ['PutBucketCors', 'PutBucketLifecycle', 'PutBucketReplication'].flatMap((name) => [
  name,
  name.replace('Put', 'Delete'),
]);

const IAM_OPERATIONS = [
  'DeleteGroupPolicy',
  'DeleteRolePolicy',
  'DeleteUserPolicy',
  'PutGroupPolicy',
  'PutRolePolicy',
  'PutUserPolicy',
  'CreatePolicy',
  'DeletePolicy',
  'CreatePolicyVersion',
  'DeletePolicyVersion',
  'AttachRolePolicy',
  'DetachRolePolicy',
  'AttachUserPolicy',
  'DetachUserPolicy',
  'AttachGroupPolicy',
  'DetachGroupPolicy',
];
const SECURITY_GROUP_OPERATIONS = [
  'AuthorizeSecurityGroupIngress',
  'AuthorizeSecurityGroupEgress',
  'RevokeSecurityGroupIngress',
  'RevokeSecurityGroupEgress',
  'CreateSecurityGroup',
  'DeleteSecurityGroup',
];
const ROUTE_OPERATIONS = [
  'CreateRoute',
  'CreateRouteTable',
  'ReplaceRoute',
  'ReplaceRouteTableAssociation',
  'DeleteRouteTable',
  'DeleteRoute',
  'DisassociateRouteTable',
];
const VPC_OPERATIONS = [
  'CreateVpc',
  'DeleteVpc',
  'ModifyVpcAttribute',
  'AcceptVpcPeeringConnection',
  'CreateVpcPeeringConnection',
  'DeleteVpcPeeringConnection',
];

/**
 * Filters in use, in the spellings that accounts have them: old and new versions, tight and loose writing.
 */
const FILTERS: readonly (readonly [ConcernId, string])[] = [
  [
    'root-usage',
    '{ $.userIdentity.type = "Root" && $.userIdentity.invokedBy NOT EXISTS && $.eventType != "AwsServiceEvent" }',
  ],
  [
    'unauthorized-api-calls',
    '{ ($.errorCode = "*UnauthorizedOperation") || ($.errorCode = "AccessDenied*") }',
  ],
  [
    'unauthorized-api-calls',
    '{ ($.errorCode ="*UnauthorizedOperation") || ($.errorCode ="AccessDenied*") && ' +
      '($.sourceIPAddress!="delivery.logs.amazonaws.com") && ($.eventName!="HeadBucket") }',
  ],
  [
    'console-sign-in-without-mfa',
    '{ ($.eventName = "ConsoleLogin") && ($.additionalEventData.MFAUsed != "Yes") }',
  ],
  [
    'console-sign-in-without-mfa',
    '{ ($.eventName = "ConsoleLogin") && ($.additionalEventData.MFAUsed != "Yes") && ' +
      '($.userIdentity.type = "IAMUser") && ($.responseElements.ConsoleLogin = "Success") }',
  ],
  ['console-sign-in-without-mfa', '{ $.additionalEventData.MFAUsed = "No" && $.eventName = "ConsoleLogin" }'],
  ['iam-policy-changes', `{${IAM_OPERATIONS.map((name) => `($.eventName=${name})`).join('||')}}`],
  ['iam-policy-changes', filterOn('iam.amazonaws.com', IAM_OPERATIONS)],
  [
    'cloudtrail-changes',
    '{ ($.eventName = CreateTrail) || ($.eventName = UpdateTrail) || ($.eventName = DeleteTrail) || ' +
      '($.eventName = StartLogging) || ($.eventName = StopLogging) }',
  ],
  [
    'console-authentication-failures',
    '{ ($.eventName = ConsoleLogin) && ($.errorMessage = "Failed authentication") }',
  ],
  [
    'kms-key-disabling',
    '{($.eventSource = kms.amazonaws.com) && (($.eventName=DisableKey)||($.eventName=ScheduleKeyDeletion)) }',
  ],
  [
    's3-bucket-policy-changes',
    '{ ($.eventSource = s3.amazonaws.com) && (($.eventName = PutBucketAcl) || ($.eventName = PutBucketPolicy) || ' +
      '($.eventName = DeleteBucketPolicy)) }',
  ],
  [
    's3-bucket-policy-changes',
    filterOn('s3.amazonaws.com', ['PutBucketAcl', 'PutBucketPolicy', 'DeleteBucketPolicy', ...S3_RULES]),
  ],
  [
    'config-changes',
    '{($.eventSource = config.amazonaws.com) && (($.eventName=StopConfigurationRecorder)||' +
      '($.eventName=DeleteDeliveryChannel)||($.eventName=PutDeliveryChannel)||($.eventName=PutConfigurationRecorder)) }',
  ],
  ['security-group-changes', `{ ${anyOf(SECURITY_GROUP_OPERATIONS)}}`],
  ['security-group-changes', `{ ${anyOf([...SECURITY_GROUP_OPERATIONS, 'ModifySecurityGroupRules'])} }`],
  [
    'network-acl-changes',
    '{ ($.eventName = CreateNetworkAcl) || ($.eventName = CreateNetworkAclEntry) || ($.eventName = DeleteNetworkAcl) ||' +
      ' ($.eventName = DeleteNetworkAclEntry) || ($.eventName = ReplaceNetworkAclEntry) || ' +
      '($.eventName = ReplaceNetworkAclAssociation) }',
  ],
  [
    'network-gateway-changes',
    '{ ($.eventName = CreateCustomerGateway) || ($.eventName = DeleteCustomerGateway) || ' +
      '($.eventName = AttachInternetGateway) || ($.eventName = CreateInternetGateway) || ' +
      '($.eventName = DeleteInternetGateway) || ($.eventName = DetachInternetGateway) }',
  ],
  ['route-table-changes', `{ ${anyOf(ROUTE_OPERATIONS)} }`],
  // CIS 5.0 writes this one without parentheses around the names.
  ['route-table-changes', `{($.eventSource = ec2.amazonaws.com) && ${anyOf(ROUTE_OPERATIONS)} }`],
  ['vpc-changes', `{ ${anyOf(VPC_OPERATIONS)} }`],
  [
    'vpc-changes',
    `{ ${anyOf([
      ...VPC_OPERATIONS,
      'RejectVpcPeeringConnection',
      'AttachClassicLinkVpc',
      'DetachClassicLinkVpc',
      'DisableVpcClassicLink',
      'EnableVpcClassicLink',
    ])} }`,
  ],
  [
    'organizations-changes',
    filterOn('organizations.amazonaws.com', [
      '"AcceptHandshake"',
      '"AttachPolicy"',
      '"CreateAccount"',
      '"CreateOrganizationalUnit"',
      '"CreatePolicy"',
      '"DeclineHandshake"',
      '"DeleteOrganization"',
      '"DeleteOrganizationalUnit"',
      '"DeletePolicy"',
      '"DetachPolicy"',
      '"DisablePolicyType"',
      '"EnablePolicyType"',
      '"InviteAccountToOrganization"',
      '"LeaveOrganization"',
      '"MoveAccount"',
      '"RemoveAccountFromOrganization"',
      '"UpdatePolicy"',
      '"UpdateOrganizationalUnit"',
    ]),
  ],
];

describe('filters in use', () => {
  it.each(FILTERS)('%s is covered by %s, without noise', (concern, text) => {
    expect(covered(text, concern)).toMatchObject({ covers: true, missed: [], noisy: false, noise: [] });
  });

  it.each(FILTERS)('%s is the only concern of %s', (concern, text) => {
    expect(IDS.filter((id) => covered(text, id).covers)).toEqual([concern]);
  });

  it('are tried for every concern', () => {
    expect(IDS.filter((id) => !FILTERS.some(([concern]) => concern === id))).toEqual([]);
  });
});

describe('coverage', () => {
  it('tells what a filter misses', () => {
    expect(covered('{ $.eventName = DisableKey }', 'kms-key-disabling')).toEqual({
      covers: false,
      missed: ['ScheduleKeyDeletion'],
      newerMissed: [],
      noisy: false,
      noise: [],
      indiscriminate: false,
    });
  });

  it('tells what newer versions would count besides', () => {
    expect(covered(`{ ${anyOf(SECURITY_GROUP_OPERATIONS)} }`, 'security-group-changes')).toMatchObject({
      covers: true,
      newerMissed: ['ModifySecurityGroupRules'],
    });
    expect(covered(`{ ${anyOf(VPC_OPERATIONS)} }`, 'vpc-changes').newerMissed).toEqual([
      'RejectVpcPeeringConnection',
    ]);
    const acl = filterOn('s3.amazonaws.com', ['PutBucketAcl', 'PutBucketPolicy', 'DeleteBucketPolicy']);
    expect(covered(acl, 's3-bucket-policy-changes').newerMissed).toHaveLength(S3_RULES.length);
  });

  it.each(IDS)('tells a filter that matches everything apart for %s', (concern) => {
    for (const text of ['', '" "', '{ $.eventName = * }', '{ $.eventName != "nothing" }']) {
      expect(covered(text, concern)).toMatchObject({ covers: true, noisy: true, indiscriminate: true });
    }
  });

  it.each(IDS)('finds nothing of %s in a filter that matches nothing', (concern) => {
    const result = covered('{ $.eventName = "nothing" }', concern);
    expect(result).toMatchObject({ covers: false, noisy: false, indiscriminate: false });
    expect(result.missed).toHaveLength(MONITORED_CONCERNS[concern].must.length);
  });

  it('calls the older published filter for refused calls what it is', () => {
    const joinedByOr =
      '{ ($.errorCode = "*UnauthorizedOperation") || ($.errorCode = "AccessDenied*") || ' +
      '($.sourceIPAddress!="delivery.logs.amazonaws.com") || ($.eventName!="HeadBucket") }';
    expect(covered(joinedByOr, 'unauthorized-api-calls')).toMatchObject({
      covers: true,
      noisy: true,
      indiscriminate: true,
    });
  });

  it('tells a little noise from a filter that rings for anything', () => {
    expect(covered('{ $.userIdentity.type = "Root" }', 'root-usage')).toMatchObject({
      covers: true,
      noisy: true,
      noise: ['call that a service made as root', 'service event in the name of root'],
      indiscriminate: false,
    });
    expect(covered('{ $.eventSource = "kms.amazonaws.com" }', 'kms-key-disabling')).toMatchObject({
      covers: true,
      noise: ['DescribeKey'],
    });
    expect(covered('{ $.eventName = "ConsoleLogin" }', 'console-sign-in-without-mfa')).toMatchObject({
      covers: true,
      noisy: true,
    });
  });

  it('sees filters that look at one region, one kind of caller or one source only', () => {
    const trail = anyOf(['CreateTrail', 'UpdateTrail', 'DeleteTrail', 'StartLogging', 'StopLogging']);
    for (const limit of [
      '$.awsRegion = "us-east-1"',
      '$.userIdentity.type = "IAMUser"',
      '$.eventSource = "s3.amazonaws.com"',
    ]) {
      expect(covered(`{ (${trail}) && ${limit} }`, 'cloudtrail-changes').covers).toBe(false);
    }
  });

  it('accepts other ways to say the same', () => {
    expect(covered('{ $.eventName = %SecurityGroup% }', 'security-group-changes')).toMatchObject({
      covers: true,
      noise: ['DescribeSecurityGroups'],
    });
    expect(
      covered('{ $.eventName = "*Trail" || $.eventName = "*Logging" }', 'cloudtrail-changes'),
    ).toMatchObject({
      covers: true,
      noisy: false,
    });
    expect(covered('?DisableKey ?ScheduleKeyDeletion', 'kms-key-disabling')).toMatchObject({
      covers: true,
      noisy: false,
    });
  });

  it('takes several filters together', () => {
    const parts = [anyOf(IAM_OPERATIONS.slice(0, 8)), anyOf(IAM_OPERATIONS.slice(8))].map((part) =>
      parsed(`{ ${part} }`),
    );
    expect(parts.map((part) => coverage(part, 'iam-policy-changes').covers)).toEqual([false, false]);
    expect(combinedCoverage(parts, 'iam-policy-changes')).toMatchObject({ covers: true, noisy: false });
    expect(combinedCoverage([], 'iam-policy-changes')).toMatchObject({
      covers: false,
      indiscriminate: false,
    });
  });
});

describe('sample events', () => {
  it.each(IDS)('of %s have a label each and agree with no event they must differ from', (concern) => {
    const { must, newer, mustNot } = MONITORED_CONCERNS[concern];
    const wanted = [...must, ...newer];
    const all = [...wanted, ...mustNot].map((sample) => sample.label);
    expect(new Set(all).size).toBe(all.length);
    const events = wanted.map((sample) => JSON.stringify(sample.event));
    for (const sample of mustNot) expect(events).not.toContain(JSON.stringify(sample.event));
  });
});

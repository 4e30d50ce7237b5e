import { paginate } from '../../src/sources/stub/paginate.ts';
import type { StubAnswer, StubCall } from '../../src/sources/stub/protocol.ts';
import type { Responders, Sizes } from './world.ts';
import { ACCOUNT, daysAgo, joined, lazy, oneIn, ok, REGIONS, tagsOf } from './world.ts';

const ARN = `arn:aws:iam::${ACCOUNT}`;
/** The most that IAM gives at once. */
const MOST = 1_000;

export function identity(sizes: Sizes): Responders {
  return {
    'sts:GetCallerIdentity': () =>
      ok({
        Account: ACCOUNT,
        Arn: `arn:aws:sts::${ACCOUNT}:assumed-role/Audit/bench`,
        UserId: 'AROABENCH:bench',
      }),
    'ec2:DescribeRegions': () =>
      ok({
        Regions: [
          ...REGIONS.map((RegionName) => ({ RegionName, OptInStatus: 'opt-in-not-required' })),
          { RegionName: 'af-south-1', OptInStatus: 'not-opted-in' },
        ],
      }),
    'iam:GetAccountSummary': () =>
      ok({
        SummaryMap: {
          AccountMFAEnabled: 1,
          AccountAccessKeysPresent: 0,
          AccountSigningCertificatesPresent: 0,
          AccountPasswordPresent: 1,
          Users: sizes.total('user'),
          Roles: sizes.total('role'),
        },
      }),
    'iam:ListSSHPublicKeys': () => ok({ SSHPublicKeys: [], IsTruncated: false }),
    'iam:GetAccountPasswordPolicy': () =>
      ok({
        PasswordPolicy: {
          MinimumPasswordLength: 14,
          RequireSymbols: true,
          RequireNumbers: true,
          RequireUppercaseCharacters: true,
          RequireLowercaseCharacters: true,
          AllowUsersToChangePassword: true,
          ExpirePasswords: false,
          PasswordReusePrevention: 24,
        },
      }),
    'iam:GenerateCredentialReport': () => ok({ State: 'COMPLETE' }),
    'iam:GetCredentialReport': () =>
      ok({ Content: Buffer.from(report(sizes)), ReportFormat: 'text/csv', GeneratedTime: daysAgo(0) }),
    'iam:GetAccountAuthorizationDetails': (call) => authorizationDetails(call, sizes),
    'iam:ListPolicies': () =>
      ok({ Policies: [{ ...policyOfAws(BOUNDARY), PermissionsBoundaryUsageCount: 3 }], IsTruncated: false }),
    'iam:GetPolicyVersion': () => ok({ PolicyVersion: policyOfAws(BOUNDARY).PolicyVersionList[0] }),
    'account:GetContactInformation': () =>
      ok({
        ContactInformation: {
          FullName: 'Security',
          CompanyName: 'Bench',
          AddressLine1: '1 Example Street',
          City: 'Example',
          PostalCode: '00000',
          CountryCode: 'US',
          PhoneNumber: '+15550100',
        },
      }),
    'account:GetAlternateContact': (call) =>
      ok({
        AlternateContact: {
          AlternateContactType: call.input['AlternateContactType'],
          Name: 'Security',
          Title: 'Security',
          EmailAddress: 'security@bench.example',
          PhoneNumber: '+1 555 0100',
        },
      }),
  };
}

type Entity = readonly ['User' | 'Group' | 'Role' | 'LocalManagedPolicy' | 'AWSManagedPolicy', object];
const LISTS = {
  User: 'UserDetailList',
  Group: 'GroupDetailList',
  Role: 'RoleDetailList',
  LocalManagedPolicy: 'Policies',
  AWSManagedPolicy: 'Policies',
} as const;

/** The policies of AWS that are attached, and one that only bounds. */
const OF_AWS = ['AmazonSSMManagedInstanceCore', 'CloudWatchAgentServerPolicy'] as const;
const BOUNDARY = 'PowerUserAccess';

/** One listing over users, groups, roles and policies: a page may end in the middle of any of them. */
function authorizationDetails(call: StubCall, sizes: Sizes): StubAnswer {
  const filter = call.input['Filter'];
  const asked = (what: Entity[0]) => !Array.isArray(filter) || filter.length === 0 || filter.includes(what);
  const all = [
    lazy(sizes.total('user'), (at): Entity => ['User', user(at, sizes)]),
    lazy(sizes.total('group'), (at): Entity => ['Group', group(at, sizes)]),
    lazy(sizes.total('role'), (at): Entity => ['Role', role(at, sizes)]),
    lazy(sizes.total('policy'), (at): Entity => ['LocalManagedPolicy', policy(at)]),
    OF_AWS.map((name): Entity => ['AWSManagedPolicy', policyOfAws(name)]),
  ];
  const names = ['User', 'Group', 'Role', 'LocalManagedPolicy', 'AWSManagedPolicy'] as const;
  const list = joined(...all.filter((_, index) => asked(names[index] ?? 'User')));
  const page = paginate(list, {
    size: call.input['MaxItems'],
    token: call.input['Marker'],
    most: MOST,
    scope: JSON.stringify(filter),
  });
  if (!page.ok) return { error: page.error };
  const of = (list: string) =>
    page.items.filter(([name]) => LISTS[name] === list).map(([, detail]) => detail);
  return ok({
    ...Object.fromEntries(Object.values(LISTS).map((list) => [list, of(list)])),
    Marker: page.next,
    IsTruncated: page.next !== undefined,
  });
}

function documentOf(...statement: readonly object[]): string {
  return encodeURIComponent(JSON.stringify({ Version: '2012-10-17', Statement: statement }));
}

/** As generated policies are: several statements with lists of actions and ARNs. */
function statements(at: number, count: number): object[] {
  return Array.from({ length: count }, (_, index) => ({
    Sid: `Statement${index}`,
    Effect: 'Allow',
    Action: [
      's3:GetObject',
      's3:PutObject',
      's3:ListBucket',
      'sqs:SendMessage',
      'sqs:ReceiveMessage',
      'logs:PutLogEvents',
    ],
    Resource: [
      `arn:aws:s3:::bench-data-${at + index}`,
      `arn:aws:s3:::bench-data-${at + index}/*`,
      `arn:aws:sqs:us-east-1:${ACCOUNT}:queue-${at}`,
    ],
    Condition: { StringEquals: { 'aws:ResourceAccount': ACCOUNT } },
  }));
}

function attached(at: number, count: number, sizes: Sizes) {
  return Array.from({ length: count }, (_, index) => {
    const PolicyName = index === 0 ? policyName(at % Math.min(7, sizes.total('policy'))) : OF_AWS[index % 2];
    return {
      PolicyName,
      PolicyArn: index === 0 ? `${ARN}:policy/${PolicyName}` : `arn:aws:iam::aws:policy/${PolicyName}`,
    };
  });
}

function user(at: number, sizes: Sizes) {
  const UserName = userName(at);
  return {
    Path: '/',
    UserName,
    UserId: `AIDA${String(at).padStart(17, '0')}`,
    Arn: `${ARN}:user/${UserName}`,
    CreateDate: daysAgo(300 + at),
    UserPolicyList: oneIn(5, at, 1)
      ? [{ PolicyName: 'inline', PolicyDocument: documentOf(...statements(at, 2)) }]
      : [],
    GroupList: [`group-${at % Math.min(5, sizes.total('group'))}`],
    AttachedManagedPolicies: oneIn(4, at, 2) ? attached(at, 1, sizes) : [],
    Tags: tagsOf(UserName),
  };
}

function group(at: number, sizes: Sizes) {
  const GroupName = `group-${at}`;
  return {
    Path: '/',
    GroupName,
    GroupId: `AGPA${String(at).padStart(17, '0')}`,
    Arn: `${ARN}:group/${GroupName}`,
    CreateDate: daysAgo(900),
    GroupPolicyList: [],
    AttachedManagedPolicies: attached(at, 2, sizes),
  };
}

function role(at: number, sizes: Sizes) {
  const byAws = oneIn(12, at, 3);
  const RoleName = byAws ? `AWSServiceRoleForService${at}` : `role-application-${at}`;
  const Path = byAws ? `/aws-service-role/service${at}.amazonaws.com/` : '/';
  return {
    Path,
    RoleName,
    RoleId: `AROA${String(at).padStart(17, '0')}`,
    Arn: `${ARN}:role${Path}${RoleName}`,
    CreateDate: daysAgo(400 + (at % 900)),
    AssumeRolePolicyDocument: documentOf({
      Effect: 'Allow',
      Principal: { Service: 'ec2.amazonaws.com' },
      Action: 'sts:AssumeRole',
    }),
    InstanceProfileList: [],
    RolePolicyList: oneIn(2, at, 4)
      ? [{ PolicyName: 'application', PolicyDocument: documentOf(...statements(at, 3)) }]
      : [],
    AttachedManagedPolicies: attached(at, 1 + (at % 3), sizes),
    RoleLastUsed: oneIn(6, at, 5) ? {} : { LastUsedDate: daysAgo(at % 200), Region: 'us-east-1' },
    Tags: tagsOf(RoleName),
  };
}

function policyName(at: number): string {
  return `policy-application-${at}`;
}

function policy(at: number) {
  const PolicyName = policyName(at);
  const versions = Array.from({ length: 1 + (at % 4) }, (_, index) => ({
    VersionId: `v${index + 1}`,
    IsDefaultVersion: index === at % 4,
    Document: documentOf(...statements(at, 5)),
    CreateDate: daysAgo(500 - index),
  }));
  return {
    PolicyName,
    PolicyId: `ANPA${String(at).padStart(17, '0')}`,
    Arn: `${ARN}:policy/${PolicyName}`,
    Path: '/',
    DefaultVersionId: `v${versions.length}`,
    AttachmentCount: at % 9,
    IsAttachable: true,
    CreateDate: daysAgo(500),
    UpdateDate: daysAgo(100),
    PolicyVersionList: versions,
  };
}

function policyOfAws(PolicyName: string) {
  return {
    PolicyName,
    PolicyId: 'ANPABENCH',
    Arn: `arn:aws:iam::aws:policy/${PolicyName}`,
    Path: '/',
    DefaultVersionId: 'v1',
    AttachmentCount: 100,
    IsAttachable: true,
    CreateDate: daysAgo(2_000),
    UpdateDate: daysAgo(300),
    PolicyVersionList: [
      {
        VersionId: 'v1',
        IsDefaultVersion: true,
        Document: documentOf(...statements(0, 6)),
        CreateDate: daysAgo(2_000),
      },
    ],
  };
}

function userName(at: number): string {
  return `person-${at}`;
}

const COLUMNS =
  'user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,password_next_rotation,mfa_active,' +
  'access_key_1_active,access_key_1_last_rotated,access_key_1_last_used_date,access_key_1_last_used_region,access_key_1_last_used_service,' +
  'access_key_2_active,access_key_2_last_rotated,access_key_2_last_used_date,access_key_2_last_used_region,access_key_2_last_used_service,' +
  'cert_1_active,cert_1_last_rotated,cert_2_active,cert_2_last_rotated';

function report(sizes: Sizes): string {
  const at = (days: number) => daysAgo(days).toISOString().replace('.000Z', '+00:00');
  const none = 'false,N/A,N/A,N/A,N/A';
  const key = (number: number) => `true,${at(number % 300)},${at(number % 40)},us-east-1,s3`;
  const root = `<root_account>,${ARN}:root,${at(2_000)},not_supported,${at(200)},not_supported,not_supported,true,${none},${none},false,N/A,false,N/A`;
  const rows = Array.from({ length: sizes.total('user') }, (_, number) => {
    const head = `${userName(number)},${ARN}:user/${userName(number)},${at(300 + number)}`;
    return `${head},true,${at(number % 90)},${at(number % 200)},N/A,${number % 7 !== 0},${number % 3 === 0 ? key(number) : none},${none},false,N/A,false,N/A`;
  });
  return [COLUMNS, root, ...rows].join('\n');
}

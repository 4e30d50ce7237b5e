import type { Calendar } from './company.ts';
import { ACCOUNT, AGENCY, HOME, REGIONS } from './company.ts';
import type { Responders } from './responder.ts';
import { BY_NOBODY, deny, ok, refuse, text } from './responder.ts';
import { GROUPS, MANAGED, ROLES, USERS } from './people.ts';
import type { Person } from './people.ts';

const ARN = `arn:aws:iam::${ACCOUNT}`;

export function identity(calendar: Calendar): Responders {
  return {
    'sts:GetCallerIdentity': () =>
      ok({
        Account: ACCOUNT,
        Arn: `arn:aws:sts::${ACCOUNT}:assumed-role/SeaworthyAudit/demo`,
        UserId: 'AROAEXAMPLE:demo',
      }),
    'ec2:DescribeRegions': () =>
      ok({
        Regions: [
          ...REGIONS.map((RegionName) => ({ RegionName, OptInStatus: 'opt-in-not-required' })),
          { RegionName: 'ap-east-1', OptInStatus: 'not-opted-in' },
          { RegionName: 'me-south-1', OptInStatus: 'not-opted-in' },
        ],
      }),
    'iam:GetAccountSummary': () =>
      ok({
        SummaryMap: {
          AccountMFAEnabled: 1,
          AccountAccessKeysPresent: 1,
          AccountSigningCertificatesPresent: 0,
          AccountPasswordPresent: 1,
          Users: USERS.length,
          Groups: GROUPS.length,
          Roles: ROLES.length,
          MFADevices: 9,
          MFADevicesInUse: USERS.filter((user) => user.mfa).length,
        },
      }),
    'iam:GetAccountPasswordPolicy': () =>
      ok({
        PasswordPolicy: {
          MinimumPasswordLength: 10,
          RequireSymbols: false,
          RequireNumbers: true,
          RequireUppercaseCharacters: true,
          RequireLowercaseCharacters: true,
          AllowUsersToChangePassword: true,
          ExpirePasswords: false,
          PasswordReusePrevention: 5,
        },
      }),
    'iam:GenerateCredentialReport': () => ok({ State: 'COMPLETE' }),
    'iam:GetCredentialReport': () =>
      ok({ Content: Buffer.from(report(calendar)), ReportFormat: 'text/csv', GeneratedTime: calendar.now }),
    'iam:GetAccountAuthorizationDetails': (call) => {
      const filter = call.input['Filter'];
      const wants = (what: string): boolean =>
        !Array.isArray(filter) || filter.length === 0 || filter.includes(what);
      return ok({
        UserDetailList: wants('User') ? USERS.map((user) => userDetail(user, calendar)) : [],
        GroupDetailList: wants('Group') ? GROUPS.map((group) => groupDetail(group, calendar)) : [],
        RoleDetailList: wants('Role') ? ROLES.map((role) => roleDetail(role, calendar)) : [],
        Policies: wants('LocalManagedPolicy')
          ? Object.entries(MANAGED).map(([name, document]) => policyDetail(name, document, calendar))
          : [],
        IsTruncated: false,
      });
    },
    'account:GetAlternateContact': (call) => {
      const type = text(call, 'AlternateContactType');
      if (type !== 'BILLING')
        return refuse('ResourceNotFoundException', 'No contact of that type was found.', 404);
      return ok({
        AlternateContact: {
          AlternateContactType: type,
          Name: 'Accounts Payable',
          Title: 'Finance',
          EmailAddress: 'invoices@saltmarsh.example',
          PhoneNumber: '+353 1 555 0100',
        },
      });
    },
    'support:DescribeTrustedAdvisorChecks': () =>
      refuse(
        'SubscriptionRequiredException',
        'Amazon Web Services Premium Support Subscription is required to use this service.',
      ),
    'accessanalyzer:ListAnalyzers': (call) => {
      if (call.region === 'us-east-1') return deny('access-analyzer:ListAnalyzers', BY_NOBODY);
      if (call.region !== HOME) return ok({ analyzers: [] });
      const arn = `arn:aws:access-analyzer:${HOME}:${ACCOUNT}:analyzer/account`;
      return ok({
        analyzers: [
          { arn, name: 'account', type: 'ACCOUNT', status: 'ACTIVE', createdAt: calendar.daysAgo(410) },
        ],
      });
    },
  };
}

function documentOf(statement: object | readonly object[]): string {
  return encodeURIComponent(JSON.stringify({ Version: '2012-10-17', Statement: statement }));
}

function inline(policies: Readonly<Record<string, object>> | undefined) {
  return Object.entries(policies ?? {}).map(([PolicyName, statement]) => ({
    PolicyName,
    PolicyDocument: documentOf(statement),
  }));
}

function attached(names: readonly string[] | undefined) {
  return (names ?? []).map((name) => ({
    PolicyName: name,
    PolicyArn: name in MANAGED ? `${ARN}:policy/${name}` : `arn:aws:iam::aws:policy/${name}`,
  }));
}

function userDetail(user: Person, calendar: Calendar) {
  return {
    Path: '/',
    UserName: user.name,
    UserId: `AIDA${user.name.toUpperCase().padEnd(17, 'X')}`,
    Arn: `${ARN}:user/${user.name}`,
    CreateDate: calendar.daysAgo(user.age),
    UserPolicyList: inline(user.inline),
    GroupList: user.groups ?? [],
    AttachedManagedPolicies: attached(user.attached),
    Tags: [{ Key: 'team', Value: user.team }],
  };
}

function groupDetail(group: (typeof GROUPS)[number], calendar: Calendar) {
  return {
    Path: '/',
    GroupName: group.name,
    GroupId: `AGPA${group.name.toUpperCase().padEnd(17, 'X')}`,
    Arn: `${ARN}:group/${group.name}`,
    CreateDate: calendar.daysAgo(1_400),
    GroupPolicyList: [],
    AttachedManagedPolicies: attached(group.attached),
  };
}

function roleDetail(role: (typeof ROLES)[number], calendar: Calendar) {
  const principal =
    'service' in role
      ? { Service: role.service }
      : { AWS: `arn:aws:iam::${role.account === 'agency' ? AGENCY : ACCOUNT}:root` };
  return {
    Path: '/',
    RoleName: role.name,
    RoleId: `AROA${role.name.toUpperCase().padEnd(17, 'X').slice(0, 17)}`,
    Arn: `${ARN}:role/${role.name}`,
    CreateDate: calendar.daysAgo(role.age),
    AssumeRolePolicyDocument: documentOf({ Effect: 'Allow', Principal: principal, Action: 'sts:AssumeRole' }),
    InstanceProfileList: [],
    RolePolicyList: inline('inline' in role ? role.inline : undefined),
    AttachedManagedPolicies: attached(role.attached),
    RoleLastUsed: role.used === null ? {} : { LastUsedDate: calendar.daysAgo(role.used), Region: HOME },
    Tags: [],
  };
}

function policyDetail(name: string, statement: object, calendar: Calendar) {
  const version = {
    VersionId: 'v1',
    IsDefaultVersion: true,
    Document: documentOf(statement),
    CreateDate: calendar.daysAgo(700),
  };
  const used = [...USERS, ...GROUPS, ...ROLES].filter((principal) =>
    (principal.attached ?? []).some((it) => it === name),
  );
  return {
    PolicyName: name,
    PolicyId: `ANPA${name.toUpperCase().padEnd(17, 'X').slice(0, 17)}`,
    Arn: `${ARN}:policy/${name}`,
    Path: '/',
    DefaultVersionId: 'v1',
    AttachmentCount: used.length,
    IsAttachable: true,
    CreateDate: calendar.daysAgo(700),
    UpdateDate: calendar.daysAgo(700),
    PolicyVersionList: [version],
  };
}

const COLUMNS =
  'user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,password_next_rotation,mfa_active,' +
  'access_key_1_active,access_key_1_last_rotated,access_key_1_last_used_date,access_key_1_last_used_region,access_key_1_last_used_service,' +
  'access_key_2_active,access_key_2_last_rotated,access_key_2_last_used_date,access_key_2_last_used_region,access_key_2_last_used_service,' +
  'cert_1_active,cert_1_last_rotated,cert_2_active,cert_2_last_rotated';

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html has the columns. */
function report(calendar: Calendar): string {
  const at = (days: number): string =>
    calendar
      .daysAgo(days)
      .toISOString()
      .replace(/\.\d+Z$/, '+00:00');
  const root = [
    '<root_account>',
    `${ARN}:root`,
    at(2_100),
    'not_supported',
    at(11),
    'not_supported',
    'not_supported',
    'true',
    'true',
    at(1_900),
    at(640),
    HOME,
    's3',
    'false',
    'N/A',
    'N/A',
    'N/A',
    'N/A',
    'false',
    'N/A',
    'false',
    'N/A',
  ];
  return [COLUMNS, root.join(','), ...USERS.map((user) => row(user, at).join(','))].join('\n');
}

function row(user: Person, at: (days: number) => string): string[] {
  const password = user.password;
  const [first, second] = [user.keys?.[0], user.keys?.[1]];
  const key = (it: NonNullable<Person['keys']>[number] | undefined): string[] =>
    it === undefined
      ? ['false', 'N/A', 'N/A', 'N/A', 'N/A']
      : [
          String(it.active),
          at(it.age),
          ...(it.used === null ? ['N/A', 'N/A', 'N/A'] : [at(it.used), HOME, 's3']),
        ];
  const used = password === undefined ? 'N/A' : password === null ? 'no_information' : at(password);
  return [
    user.name,
    `${ARN}:user/${user.name}`,
    at(user.age),
    String(password !== undefined),
    used,
    password === undefined ? 'N/A' : at(Math.min(user.age, 300)),
    'N/A',
    String(user.mfa),
    ...key(first),
    ...key(second),
    'false',
    'N/A',
    'false',
    'N/A',
  ];
}

import type { Calendar } from './company.ts';
import { ACCOUNT, HOME, REGIONS } from './company.ts';
import type { Group, Person } from './people.ts';
import { GROUPS, USERS } from './people.ts';
import type { Statements } from './policies.ts';
import { MANAGED, OF_AWS, policyArn } from './policies.ts';
import type { Responders } from './responder.ts';
import { ok, refuse, text } from './responder.ts';
import type { Role } from './roles.ts';
import { ROLES } from './roles.ts';

const ARN = `arn:aws:iam::${ACCOUNT}`;
const GITHUB = `${ARN}:oidc-provider/token.actions.githubusercontent.com`;

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
        Policies: [
          ...(wants('LocalManagedPolicy') ? policyDetails(MANAGED, calendar) : []),
          ...(wants('AWSManagedPolicy') ? policyDetails(OF_AWS, calendar).filter(isAttached) : []),
        ],
        IsTruncated: false,
      });
    },
    'iam:ListPolicies': () =>
      ok({
        Policies: policyDetails(OF_AWS, calendar).filter((it) => it.PermissionsBoundaryUsageCount > 0),
        IsTruncated: false,
      }),
    'iam:GetPolicyVersion': (call) => {
      const arn = text(call, 'PolicyArn');
      const policy = policyDetails(OF_AWS, calendar).find(({ Arn }) => Arn === arn);
      return policy === undefined
        ? refuse('NoSuchEntity', `Policy ${arn} was not found.`, 404)
        : ok({ PolicyVersion: policy.PolicyVersionList[0] });
    },
    'iam:ListOpenIDConnectProviders': () => ok({ OpenIDConnectProviderList: [{ Arn: GITHUB }] }),
    'iam:GetOpenIDConnectProvider': () =>
      ok({
        Url: 'token.actions.githubusercontent.com',
        ClientIDList: ['sts.amazonaws.com'],
        ThumbprintList: ['6938fd4d98bab03faadb97b34396831e3780aea1'],
        CreateDate: calendar.daysAgo(390),
      }),
    'iam:ListSAMLProviders': () => ok({ SAMLProviderList: [] }),
    'account:GetContactInformation': () =>
      ok({
        ContactInformation: {
          FullName: 'Maeve Tierney',
          CompanyName: 'Saltmarsh Sails',
          AddressLine1: '1 Harbour Street',
          City: 'Galway',
          PostalCode: 'H91 AB12',
          CountryCode: 'IE',
          PhoneNumber: '+35315550100',
        },
      }),
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
  };
}

function documentOf(statement: Statements): string {
  return encodeURIComponent(JSON.stringify({ Version: '2012-10-17', Statement: statement }));
}

function inline(policies: Readonly<Record<string, Statements>> | undefined) {
  return Object.entries(policies ?? {}).map(([PolicyName, statement]) => ({
    PolicyName,
    PolicyDocument: documentOf(statement),
  }));
}

function attached(names: readonly string[] | undefined) {
  return (names ?? []).map((name) => ({
    PolicyName: name.slice(name.lastIndexOf('/') + 1),
    PolicyArn: policyArn(name),
  }));
}

function boundary(name: string | undefined) {
  if (name === undefined) return {};
  return {
    PermissionsBoundary: { PermissionsBoundaryType: 'Policy', PermissionsBoundaryArn: policyArn(name) },
  };
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
    ...boundary(user.boundary),
    Tags: [{ Key: 'team', Value: user.team }],
  };
}

function groupDetail(group: Group, calendar: Calendar) {
  return {
    Path: '/',
    GroupName: group.name,
    GroupId: `AGPA${group.name.toUpperCase().padEnd(17, 'X')}`,
    Arn: `${ARN}:group/${group.name}`,
    CreateDate: calendar.daysAgo(1_400),
    GroupPolicyList: inline(group.inline),
    AttachedManagedPolicies: attached(group.attached),
  };
}

function roleDetail(role: Role, calendar: Calendar) {
  const CreateDate = calendar.daysAgo(role.age);
  const profile = {
    Path: '/',
    InstanceProfileName: role.name,
    InstanceProfileId: `AIPA${role.name.toUpperCase().padEnd(17, 'X')}`,
    Arn: `${ARN}:instance-profile/${role.name}`,
    CreateDate,
    Roles: [],
  };
  return {
    Path: '/',
    RoleName: role.name,
    RoleId: `AROA${role.name.toUpperCase().padEnd(17, 'X').slice(0, 17)}`,
    Arn: `${ARN}:role/${role.name}`,
    CreateDate,
    AssumeRolePolicyDocument: documentOf(role.trust.map((statement) => ({ Effect: 'Allow', ...statement }))),
    InstanceProfileList: role.profile === true ? [profile] : [],
    RolePolicyList: inline(role.inline),
    AttachedManagedPolicies: attached(role.attached),
    ...boundary(role.boundary),
    RoleLastUsed: role.used === null ? {} : { LastUsedDate: calendar.daysAgo(role.used), Region: HOME },
    Tags: [],
  };
}

function policyDetails(policies: Readonly<Record<string, Statements>>, calendar: Calendar) {
  return Object.entries(policies).map(([name, statement]) => policyDetail(name, statement, calendar));
}

function policyDetail(name: string, statement: Statements, calendar: Calendar) {
  const PolicyName = name.slice(name.lastIndexOf('/') + 1);
  const version = {
    VersionId: 'v1',
    IsDefaultVersion: true,
    Document: documentOf(statement),
    CreateDate: calendar.daysAgo(700),
  };
  const holders = [...USERS, ...GROUPS, ...ROLES].filter((it) => it.attached?.includes(name));
  return {
    PolicyName,
    PolicyId: `ANPA${PolicyName.toUpperCase().padEnd(17, 'X').slice(0, 17)}`,
    Arn: policyArn(name),
    Path: name.includes('/') ? `/${name.slice(0, name.lastIndexOf('/') + 1)}` : '/',
    DefaultVersionId: 'v1',
    AttachmentCount: holders.length,
    PermissionsBoundaryUsageCount: [...USERS, ...ROLES].filter((it) => it.boundary === name).length,
    IsAttachable: true,
    CreateDate: calendar.daysAgo(700),
    UpdateDate: calendar.daysAgo(700),
    PolicyVersionList: [version],
  };
}

function isAttached(policy: { readonly AttachmentCount: number }): boolean {
  return policy.AttachmentCount > 0;
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

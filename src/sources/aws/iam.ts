import type * as Iam from '@aws-sdk/client-iam';
import type { Kind } from '../../model/kinds.ts';
import type { IamSummary, PasswordPolicy } from '../../model/kinds/account.ts';
import type { InlinePolicy } from '../../model/kinds/iam.ts';
import type { Unknown } from '../../model/reading.ts';
import type { Found } from '../../store/scan-store.ts';
import { defineRead, iso, must, operation, policyText, tagMap } from './read.ts';

const getAccountSummary = operation<Iam.GetAccountSummaryCommandInput, Iam.GetAccountSummaryCommandOutput>(
  'iam',
  'GetAccountSummary',
  ['iam:GetAccountSummary'],
);

export const accountSummary = defineRead({
  scope: 'account',
  operations: [getAccountSummary],
  gives: { 'aws:account': ['iamSummary'] },
  async *run({ account, call }) {
    const answer = await call(getAccountSummary, {});
    const map = must(answer.SummaryMap, getAccountSummary, 'SummaryMap');
    const iamSummary: IamSummary = {
      AccountMFAEnabled: must(map.AccountMFAEnabled, getAccountSummary, 'AccountMFAEnabled'),
      AccountAccessKeysPresent: must(
        map.AccountAccessKeysPresent,
        getAccountSummary,
        'AccountAccessKeysPresent',
      ),
      AccountSigningCertificatesPresent: must(
        map.AccountSigningCertificatesPresent,
        getAccountSummary,
        'AccountSigningCertificatesPresent',
      ),
      // Came in November 2024 with central root management; where it is missing, root has a password.
      AccountPasswordPresent: map.AccountPasswordPresent ?? null,
    };
    yield [{ kind: 'aws:account', id: account, region: 'global', facts: { iamSummary } }];
  },
});

const getAccountPasswordPolicy = operation<
  Iam.GetAccountPasswordPolicyCommandInput,
  Iam.GetAccountPasswordPolicyCommandOutput
>('iam', 'GetAccountPasswordPolicy', ['iam:GetAccountPasswordPolicy']);

export const accountPasswordPolicy = defineRead({
  scope: 'account',
  operations: [getAccountPasswordPolicy],
  gives: { 'aws:account': ['iamPasswordPolicy'] },
  async *run({ account, call }) {
    const absent = ['NoSuchEntity', 'NoSuchEntityException'];
    const answer = await call(getAccountPasswordPolicy, {}, { absent });
    const iamPasswordPolicy =
      answer === null
        ? null
        : passwordPolicy(must(answer.PasswordPolicy, getAccountPasswordPolicy, 'PasswordPolicy'));
    yield [{ kind: 'aws:account', id: account, region: 'global', facts: { iamPasswordPolicy } }];
  },
});

function passwordPolicy(policy: Iam.PasswordPolicy): PasswordPolicy {
  const always = <T>(value: T | undefined, member: string): T =>
    must(value, getAccountPasswordPolicy, member);
  return {
    MinimumPasswordLength: always(policy.MinimumPasswordLength, 'MinimumPasswordLength'),
    RequireSymbols: always(policy.RequireSymbols, 'RequireSymbols'),
    RequireNumbers: always(policy.RequireNumbers, 'RequireNumbers'),
    RequireUppercaseCharacters: always(policy.RequireUppercaseCharacters, 'RequireUppercaseCharacters'),
    RequireLowercaseCharacters: always(policy.RequireLowercaseCharacters, 'RequireLowercaseCharacters'),
    // AWS leaves these two out, or sends 0, where the policy has no such rule.
    PasswordReusePrevention: policy.PasswordReusePrevention || null,
    MaxPasswordAge: policy.MaxPasswordAge || null,
  };
}

const getAccountAuthorizationDetails = operation<
  Iam.GetAccountAuthorizationDetailsCommandInput,
  Iam.GetAccountAuthorizationDetailsCommandOutput
>('iam', 'GetAccountAuthorizationDetails', ['iam:GetAccountAuthorizationDetails']);

/** AWS-managed policies are left out: they are the same everywhere and 1,500 of them. */
const FILTERS: readonly (readonly [Kind, Iam.EntityType])[] = [
  ['iam:user', 'User'],
  ['iam:group', 'Group'],
  ['iam:role', 'Role'],
  ['iam:policy', 'LocalManagedPolicy'],
];

/** Users, groups, roles and customer managed policies with their documents, a thousand a call instead of several calls each. */
export const authorizationDetails = defineRead({
  scope: 'account',
  operations: [getAccountAuthorizationDetails],
  lists: ['iam:user', 'iam:group', 'iam:role', 'iam:policy'],
  gives: {
    'iam:user': ['ManagedPolicyArns', 'Policies', 'Groups', 'Tags'],
    'iam:role': ['ManagedPolicyArns', 'Policies', 'createdAt', 'lastUsed', 'Tags'],
    'iam:policy': ['PolicyDocument', 'attachmentCount'],
  },
  async *run({ wants, pages }) {
    const Filter = FILTERS.filter(([kind]) => wants(kind)).map(([, entity]) => entity);
    const input = { Filter, MaxItems: 1000 };
    const next = (marker: string) => ({ Marker: marker });
    for await (const page of pages(getAccountAuthorizationDetails, input, (o) => o.Marker, next)) {
      // IAM leaves out the lists that the filter excludes.
      yield [
        ...(page.UserDetailList ?? []).map(user),
        ...(page.GroupDetailList ?? []).map(group),
        ...(page.RoleDetailList ?? []).map(role),
        ...(page.Policies ?? []).map(policy),
      ];
    }
  },
});

function user(detail: Iam.UserDetail): Found {
  const name = sent(detail.UserName, 'UserName');
  return {
    kind: 'iam:user',
    id: name,
    arn: sent(detail.Arn, 'Arn'),
    name,
    facts: {
      ManagedPolicyArns: attached(detail.AttachedManagedPolicies),
      // IAM leaves this list out for a user without inline policies.
      Policies: inline(detail.UserPolicyList ?? []),
      Groups: sent(detail.GroupList, 'GroupList'),
      Tags: tagMap(detail.Tags),
    },
  };
}

function group(detail: Iam.GroupDetail): Found {
  const name = sent(detail.GroupName, 'GroupName');
  return { kind: 'iam:group', id: name, arn: sent(detail.Arn, 'Arn'), name, facts: {} };
}

/** Roles that services and Identity Center make for themselves; nobody in the account can edit them. */
const AWS_ROLE_PATHS = ['/aws-service-role/', '/aws-reserved/'];

function role(detail: Iam.RoleDetail): Found {
  const name = sent(detail.RoleName, 'RoleName');
  const path = sent(detail.Path, 'Path');
  return {
    kind: 'iam:role',
    id: name,
    arn: sent(detail.Arn, 'Arn'),
    name,
    managedByAws: AWS_ROLE_PATHS.some((start) => path.startsWith(start)),
    facts: {
      ManagedPolicyArns: attached(detail.AttachedManagedPolicies),
      Policies: inline(sent(detail.RolePolicyList, 'RolePolicyList')),
      createdAt: iso(sent(detail.CreateDate, 'CreateDate')),
      // Without a date: not used within the 400 days that IAM looks back.
      lastUsed: iso(detail.RoleLastUsed?.LastUsedDate),
      Tags: tagMap(detail.Tags),
    },
  };
}

function policy(detail: Iam.ManagedPolicyDetail): Found {
  const arn = sent(detail.Arn, 'Arn');
  const name = detail.PolicyName ?? arn.slice(arn.lastIndexOf('/') + 1);
  const version = sent(detail.PolicyVersionList, 'PolicyVersionList').find(
    (it) => it.IsDefaultVersion === true,
  );
  return {
    kind: 'iam:policy',
    id: name,
    arn,
    name,
    facts: {
      PolicyDocument: document(sent(version?.Document, "the default version's Document")),
      attachmentCount: sent(detail.AttachmentCount, 'AttachmentCount'),
    },
  };
}

function attached(policies: readonly Iam.AttachedPolicy[] | undefined): string[] {
  return sent(policies, 'AttachedManagedPolicies').map((it) => sent(it.PolicyArn, 'PolicyArn'));
}

/** One document that cannot be read makes the whole list unknown: what it grants is then open. */
function inline(policies: readonly Iam.PolicyDetail[]): readonly InlinePolicy[] | Unknown {
  const read: InlinePolicy[] = [];
  for (const it of policies) {
    const text = document(sent(it.PolicyDocument, 'PolicyDocument'));
    if (typeof text !== 'string') return text;
    read.push({ PolicyName: sent(it.PolicyName, 'PolicyName'), PolicyDocument: text });
  }
  return read;
}

/** IAM percent-encodes documents (RFC 3986), so that a plain one, as emulators send, starts with a brace. */
function document(text: string): string | Unknown {
  return policyText(/^\s*%7b/i.test(text) ? decoded(text) : text, getAccountAuthorizationDetails);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function sent<T>(value: T | undefined, member: string): T {
  return must(value, getAccountAuthorizationDetails, member);
}

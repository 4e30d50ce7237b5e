import type * as Iam from '@aws-sdk/client-iam';
import type { Kind } from '../../model/kinds.ts';
import type { IamSummary, PasswordPolicy } from '../../model/kinds/account.ts';
import {
  getAccountAuthorizationDetails,
  groupFound,
  policyFound,
  roleFound,
  userFound,
} from './iam-entities.ts';
import { defineRead, must, operation } from './read.ts';

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

/** AWS-managed policies are another read's: most plans do without their documents. */
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
    'iam:user': ['ManagedPolicyArns', 'Policies', 'Groups', 'PermissionsBoundary', 'Tags'],
    'iam:group': ['ManagedPolicyArns', 'Policies'],
    'iam:role': [
      'AssumeRolePolicyDocument',
      'ManagedPolicyArns',
      'Policies',
      'PermissionsBoundary',
      'instanceProfiles',
      'createdAt',
      'lastUsed',
      'Tags',
    ],
    'iam:policy': ['PolicyDocument', 'attachmentCount'],
  },
  async *run({ wants, pages }) {
    const Filter = FILTERS.filter(([kind]) => wants(kind)).map(([, entity]) => entity);
    const input = { Filter, MaxItems: 1000 };
    const next = (marker: string) => ({ Marker: marker });
    for await (const page of pages(getAccountAuthorizationDetails, input, (o) => o.Marker, next)) {
      // IAM leaves out the lists that the filter excludes.
      yield [
        ...(page.UserDetailList ?? []).map(userFound),
        ...(page.GroupDetailList ?? []).map(groupFound),
        ...(page.RoleDetailList ?? []).map(roleFound),
        ...(page.Policies ?? []).map(policyFound),
      ];
    }
  },
});

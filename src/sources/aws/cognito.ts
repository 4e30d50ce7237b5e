import type * as CognitoIdentity from '@aws-sdk/client-cognito-identity';
import type * as Cognito from '@aws-sdk/client-cognito-identity-provider';
import type { UserPoolPasswordPolicy, UserPoolRisk } from '../../model/kinds/cognito.ts';
import { defineRead, factsOf, must, operation } from './read.ts';

const PAGE = { MaxResults: 60 };
const token = (output: { readonly NextToken?: string | undefined }) => output.NextToken;
const withToken = (NextToken: string) => ({ NextToken });

const listUserPools = operation<Cognito.ListUserPoolsCommandInput, Cognito.ListUserPoolsCommandOutput>(
  'cognito-identity-provider',
  'ListUserPools',
  ['cognito-idp:ListUserPools'],
);

export const userPools = defineRead({
  scope: 'region',
  operations: [listUserPools],
  lists: ['cognito:user-pool'],
  gives: {},
  async *run({ account, partition, region, pages }) {
    for await (const page of pages(listUserPools, PAGE, token, withToken)) {
      yield must(page.UserPools, listUserPools, 'UserPools').map(({ Id, Name }) => {
        const id = must(Id, listUserPools, 'Id');
        return {
          kind: 'cognito:user-pool' as const,
          id,
          arn: `arn:${partition}:cognito-idp:${region}:${account}:userpool/${id}`,
          name: Name,
          facts: {},
        };
      });
    }
  },
});

const describeUserPool = operation<
  Cognito.DescribeUserPoolCommandInput,
  Cognito.DescribeUserPoolCommandOutput
>('cognito-identity-provider', 'DescribeUserPool', ['cognito-idp:DescribeUserPool']);

export const userPool = defineRead({
  scope: { each: 'cognito:user-pool' },
  operations: [describeUserPool],
  gives: {
    'cognito:user-pool': [
      'MfaConfiguration',
      'PasswordPolicy',
      'DeletionProtection',
      'AdvancedSecurityMode',
      'customAuthMode',
      'AllowAdminCreateUserOnly',
      'Tags',
    ],
  },
  async *run({ parents: [it], call }) {
    if (it === undefined) return;
    const answer = await call(describeUserPool, { UserPoolId: it.id });
    const pool = must(answer.UserPool, describeUserPool, 'UserPool');
    must(pool.Id, describeUserPool, 'UserPool.Id');
    // What was never set is left out, which means off.
    yield factsOf(it, {
      MfaConfiguration: pool.MfaConfiguration ?? 'OFF',
      PasswordPolicy: passwordPolicy(pool.Policies?.PasswordPolicy),
      DeletionProtection: pool.DeletionProtection ?? 'INACTIVE',
      AdvancedSecurityMode: pool.UserPoolAddOns?.AdvancedSecurityMode ?? 'OFF',
      customAuthMode: pool.UserPoolAddOns?.AdvancedSecurityAdditionalFlows?.CustomAuthMode ?? null,
      AllowAdminCreateUserOnly: pool.AdminCreateUserConfig?.AllowAdminCreateUserOnly ?? false,
      Tags: pool.UserPoolTags ?? {},
    });
  },
});

/** https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_PasswordPolicyType.html */
const TEMPORARY_DAYS = 7;

function passwordPolicy(policy: Cognito.PasswordPolicyType | undefined): UserPoolPasswordPolicy | null {
  if (policy === undefined) return null;
  return {
    MinimumLength: must(policy.MinimumLength, describeUserPool, 'MinimumLength'),
    RequireUppercase: policy.RequireUppercase ?? false,
    RequireLowercase: policy.RequireLowercase ?? false,
    RequireNumbers: policy.RequireNumbers ?? false,
    RequireSymbols: policy.RequireSymbols ?? false,
    TemporaryPasswordValidityDays: policy.TemporaryPasswordValidityDays ?? TEMPORARY_DAYS,
  };
}

const describeRiskConfiguration = operation<
  Cognito.DescribeRiskConfigurationCommandInput,
  Cognito.DescribeRiskConfigurationCommandOutput
>('cognito-identity-provider', 'DescribeRiskConfiguration', ['cognito-idp:DescribeRiskConfiguration']);

export const userPoolRisk = defineRead({
  scope: { each: 'cognito:user-pool' },
  operations: [describeRiskConfiguration],
  gives: { 'cognito:user-pool': ['risk'] },
  async *run({ parents: [it], call }) {
    if (it === undefined) return;
    const answer = await call(describeRiskConfiguration, { UserPoolId: it.id });
    const risk = must(answer.RiskConfiguration, describeRiskConfiguration, 'RiskConfiguration');
    yield factsOf(it, { risk: toRisk(risk) });
  },
});

function toRisk(risk: Cognito.RiskConfigurationType): UserPoolRisk {
  const { CompromisedCredentialsRiskConfiguration: leaked, AccountTakeoverRiskConfiguration: takeover } =
    risk;
  const { LowAction, MediumAction, HighAction } = takeover?.Actions ?? {};
  const levels = { low: LowAction, medium: MediumAction, high: HighAction };
  return {
    compromisedCredentials: leaked?.Actions?.EventAction ?? null,
    compromisedEvents: leaked?.EventFilter ?? [],
    takeover: Object.fromEntries(
      Object.entries(levels).flatMap(([level, action]) =>
        action?.EventAction === undefined ? [] : [[level, action.EventAction]],
      ),
    ),
  };
}

const listUserPoolClients = operation<
  Cognito.ListUserPoolClientsCommandInput,
  Cognito.ListUserPoolClientsCommandOutput
>('cognito-identity-provider', 'ListUserPoolClients', ['cognito-idp:ListUserPoolClients']);
const describeUserPoolClient = operation<
  Cognito.DescribeUserPoolClientCommandInput,
  Cognito.DescribeUserPoolClientCommandOutput
>('cognito-identity-provider', 'DescribeUserPoolClient', ['cognito-idp:DescribeUserPoolClient']);

/** The description also holds the client's secret, which is not kept. */
export const userPoolClients = defineRead({
  scope: { each: 'cognito:user-pool' },
  operations: [listUserPoolClients, describeUserPoolClient],
  lists: ['cognito:user-pool-client'],
  gives: { 'cognito:user-pool-client': ['PreventUserExistenceErrors', 'EnableTokenRevocation'] },
  async *run({ parents: [pool], call, pages }) {
    if (pool === undefined) return;
    const UserPoolId = pool.id;
    const found: Cognito.UserPoolClientDescription[] = [];
    for await (const page of pages(listUserPoolClients, { ...PAGE, UserPoolId }, token, withToken))
      found.push(...must(page.UserPoolClients, listUserPoolClients, 'UserPoolClients'));
    yield await Promise.all(
      found.map(async ({ ClientId: id, ClientName }) => {
        const ClientId = must(id, listUserPoolClients, 'ClientId');
        const answer = await call(describeUserPoolClient, { UserPoolId, ClientId });
        const client = must(answer.UserPoolClient, describeUserPoolClient, 'UserPoolClient');
        must(client.ClientId, describeUserPoolClient, 'ClientId');
        return {
          kind: 'cognito:user-pool-client' as const,
          id: `${UserPoolId}/${ClientId}`,
          name: ClientName,
          facts: {
            PreventUserExistenceErrors: client.PreventUserExistenceErrors ?? 'LEGACY',
            EnableTokenRevocation: client.EnableTokenRevocation ?? false,
          },
        };
      }),
    );
  },
});

const listIdentityPools = operation<
  CognitoIdentity.ListIdentityPoolsCommandInput,
  CognitoIdentity.ListIdentityPoolsCommandOutput
>('cognito-identity', 'ListIdentityPools', ['cognito-identity:ListIdentityPools']);

export const identityPools = defineRead({
  scope: 'region',
  operations: [listIdentityPools],
  lists: ['cognito:identity-pool'],
  gives: {},
  async *run({ account, partition, region, pages }) {
    for await (const page of pages(listIdentityPools, PAGE, token, withToken)) {
      yield must(page.IdentityPools, listIdentityPools, 'IdentityPools').map((it) => {
        const id = must(it.IdentityPoolId, listIdentityPools, 'IdentityPoolId');
        return {
          kind: 'cognito:identity-pool' as const,
          id,
          arn: `arn:${partition}:cognito-identity:${region}:${account}:identitypool/${id}`,
          name: it.IdentityPoolName,
          facts: {},
        };
      });
    }
  },
});

const describeIdentityPool = operation<
  CognitoIdentity.DescribeIdentityPoolCommandInput,
  CognitoIdentity.DescribeIdentityPoolCommandOutput
>('cognito-identity', 'DescribeIdentityPool', ['cognito-identity:DescribeIdentityPool']);

export const identityPool = defineRead({
  scope: { each: 'cognito:identity-pool' },
  operations: [describeIdentityPool],
  gives: { 'cognito:identity-pool': ['AllowUnauthenticatedIdentities', 'Tags'] },
  async *run({ parents: [it], call }) {
    if (it === undefined) return;
    const pool = await call(describeIdentityPool, { IdentityPoolId: it.id });
    yield factsOf(it, {
      AllowUnauthenticatedIdentities: must(
        pool.AllowUnauthenticatedIdentities,
        describeIdentityPool,
        'AllowUnauthenticatedIdentities',
      ),
      Tags: pool.IdentityPoolTags ?? {},
    });
  },
});

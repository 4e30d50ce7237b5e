import { expect, it } from 'vitest';
import { readFacts } from './fixtures/read-facts.ts';

const POOL = 'eu-west-1_Shop';

it('reads what was never set of a user pool as what it then is', async () => {
  const { facts } = await readFacts(
    'cognito:user-pool',
    ['MfaConfiguration', 'PasswordPolicy', 'AdvancedSecurityMode', 'AllowAdminCreateUserOnly', 'risk'],
    {
      ListUserPools: () => ({ UserPools: [{ Id: POOL, Name: 'shop' }] }),
      DescribeUserPool: () => ({
        UserPool: { Id: POOL, Policies: { PasswordPolicy: { MinimumLength: 8, RequireNumbers: true } } },
      }),
      DescribeRiskConfiguration: () => ({ RiskConfiguration: { UserPoolId: POOL } }),
    },
  );
  expect(facts[POOL]).toMatchObject({
    MfaConfiguration: 'OFF',
    PasswordPolicy: {
      MinimumLength: 8,
      RequireUppercase: false,
      RequireLowercase: false,
      RequireNumbers: true,
      RequireSymbols: false,
      TemporaryPasswordValidityDays: 7,
    },
    AdvancedSecurityMode: 'OFF',
    AllowAdminCreateUserOnly: false,
    risk: { compromisedCredentials: null, compromisedEvents: [], takeover: {} },
  });
});

it('reads what is done at each level of risk', async () => {
  const { facts } = await readFacts('cognito:user-pool', ['risk'], {
    ListUserPools: () => ({ UserPools: [{ Id: POOL, Name: 'shop' }] }),
    DescribeRiskConfiguration: () => ({
      RiskConfiguration: {
        CompromisedCredentialsRiskConfiguration: {
          EventFilter: ['SIGN_IN'],
          Actions: { EventAction: 'BLOCK' },
        },
        AccountTakeoverRiskConfiguration: {
          Actions: {
            MediumAction: { Notify: true, EventAction: 'MFA_REQUIRED' },
            HighAction: { Notify: true, EventAction: 'BLOCK' },
          },
        },
      },
    }),
  });
  expect(facts[POOL]).toMatchObject({
    risk: {
      compromisedCredentials: 'BLOCK',
      compromisedEvents: ['SIGN_IN'],
      takeover: { medium: 'MFA_REQUIRED', high: 'BLOCK' },
    },
  });
});

it('reads the app clients of every page, and keeps no secret', async () => {
  const { facts } = await readFacts('cognito:user-pool-client', ['PreventUserExistenceErrors'], {
    ListUserPools: () => ({ UserPools: [{ Id: POOL, Name: 'shop' }] }),
    ListUserPoolClients: ({ input }) =>
      input['NextToken'] === undefined
        ? { UserPoolClients: [{ ClientId: 'web', ClientName: 'web' }], NextToken: 'more' }
        : { UserPoolClients: [{ ClientId: 'app', ClientName: 'app' }] },
    DescribeUserPoolClient: ({ input }) => ({
      UserPoolClient: {
        ClientId: input['ClientId'],
        ClientSecret: 'heave-ho',
        ...(input['ClientId'] === 'web' ? { PreventUserExistenceErrors: 'ENABLED' } : {}),
      },
    }),
  });
  expect(facts).toEqual({
    [`${POOL}/web`]: { PreventUserExistenceErrors: 'ENABLED' },
    [`${POOL}/app`]: { PreventUserExistenceErrors: 'LEGACY' },
  });
});

it.each([
  [
    'one',
    { WebACL: { ARN: 'arn:aws:wafv2:eu-west-1:1:regional/webacl/apis/1' } },
    'arn:aws:wafv2:eu-west-1:1:regional/webacl/apis/1',
  ],
  ['none', {}, null],
  ['one that is not told', { WebACL: {} }, { unknown: expect.objectContaining({ kind: 'unparsable' }) }],
])('reads the web ACL before a user pool: %s', async (_, answer, webAcl) => {
  const { facts } = await readFacts('cognito:user-pool', ['webAcl'], {
    ListUserPools: () => ({ UserPools: [{ Id: POOL, Name: 'shop' }] }),
    GetWebACLForResource: () => answer,
  });
  expect(facts[POOL]).toEqual({ webAcl });
});

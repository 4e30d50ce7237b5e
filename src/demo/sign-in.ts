import type { StubCall } from '../sources/stub/protocol.ts';
import type { Calendar } from './company.ts';
import { hexId } from './company.ts';
import type { Responders } from './responder.ts';
import { listing, ok, refuse, text } from './responder.ts';

interface Pool {
  readonly name: string;
  readonly mfa: 'ON' | 'OFF' | 'OPTIONAL';
  readonly strict: boolean;
  readonly clients: readonly { readonly name: string; readonly good: boolean }[];
}

const POOLS: readonly Pool[] = [
  { name: 'customers', mfa: 'OPTIONAL', strict: true, clients: [{ name: 'shop', good: true }] },
  {
    name: 'staff',
    mfa: 'ON',
    strict: true,
    clients: [
      { name: 'back-office', good: true },
      { name: 'scanner', good: false },
    ],
  },
  { name: 'press', mfa: 'OFF', strict: false, clients: [{ name: 'press-kit', good: false }] },
];

const GUESTS = [
  { name: 'shop-app', open: false },
  { name: 'lookbook', open: true },
] as const;

const REGION = 'eu-west-1';
export const poolId = (name: string): string => `${REGION}_${hexId('x', `pool ${name}`, 9).slice(2)}`;
const clientId = (name: string): string => hexId('x', `client ${name}`, 26).slice(2);
const guestsId = (name: string): string => `${REGION}:${hexId('x', `guests ${name}`, 32).slice(2)}`;
const atHome = <T>(call: StubCall, list: readonly T[]): readonly T[] => (call.region === REGION ? list : []);

/** Who customers and staff are, for programs. */
export function signIn(calendar: Calendar): Responders {
  const pool = (call: StubCall) => POOLS.find(({ name }) => poolId(name) === text(call, 'UserPoolId'));
  const missing = () => refuse('ResourceNotFoundException', 'User pool does not exist.');
  return {
    'cognito-identity-provider:ListUserPools': listing(
      'UserPools',
      (call) => atHome(call, POOLS).map(({ name }) => ({ Id: poolId(name), Name: name })),
      60,
    ),
    'cognito-identity-provider:DescribeUserPool': (call) => {
      const it = pool(call);
      return it === undefined ? missing() : ok({ UserPool: userPool(it, calendar) });
    },
    'cognito-identity-provider:DescribeRiskConfiguration': (call) => {
      const it = pool(call);
      if (it === undefined) return missing();
      const actions = (EventAction: string) => ({ EventAction, Notify: false });
      const rules = it.strict
        ? {
            CompromisedCredentialsRiskConfiguration: {
              EventFilter: ['SIGN_IN'],
              Actions: { EventAction: 'BLOCK' },
            },
            AccountTakeoverRiskConfiguration: {
              Actions: {
                LowAction: actions(it.name === 'staff' ? 'BLOCK' : 'NO_ACTION'),
                MediumAction: actions(it.name === 'staff' ? 'BLOCK' : 'MFA_IF_CONFIGURED'),
                HighAction: actions('BLOCK'),
              },
            },
          }
        : {};
      return ok({ RiskConfiguration: { UserPoolId: poolId(it.name), ...rules } });
    },
    'cognito-identity-provider:ListUserPoolClients': listing(
      'UserPoolClients',
      (call) =>
        (pool(call)?.clients ?? []).map(({ name }) => ({
          ClientId: clientId(name),
          ClientName: name,
          UserPoolId: text(call, 'UserPoolId'),
        })),
      60,
    ),
    'cognito-identity-provider:DescribeUserPoolClient': (call) => {
      const it = pool(call)?.clients.find(({ name }) => clientId(name) === text(call, 'ClientId'));
      if (it === undefined) return missing();
      return ok({
        UserPoolClient: {
          ClientId: clientId(it.name),
          ClientName: it.name,
          PreventUserExistenceErrors: it.good ? 'ENABLED' : 'LEGACY',
          EnableTokenRevocation: it.good,
        },
      });
    },
    'cognito-identity:ListIdentityPools': listing(
      'IdentityPools',
      (call) =>
        atHome(call, GUESTS).map(({ name }) => ({ IdentityPoolId: guestsId(name), IdentityPoolName: name })),
      60,
    ),
    'cognito-identity:DescribeIdentityPool': (call) => {
      const it = GUESTS.find(({ name }) => guestsId(name) === text(call, 'IdentityPoolId'));
      if (it === undefined) return refuse('ResourceNotFoundException', 'IdentityPool not found.', 404);
      return ok({
        IdentityPoolId: guestsId(it.name),
        IdentityPoolName: it.name,
        AllowUnauthenticatedIdentities: it.open,
      });
    },
  };
}

function userPool({ name, mfa, strict }: Pool, calendar: Calendar) {
  const staff = name === 'staff';
  return {
    Id: poolId(name),
    Name: name,
    MfaConfiguration: mfa,
    Policies: {
      PasswordPolicy: {
        MinimumLength: strict ? 14 : 8,
        RequireUppercase: strict,
        RequireLowercase: strict,
        RequireNumbers: true,
        RequireSymbols: strict,
        TemporaryPasswordValidityDays: strict ? 3 : 90,
      },
    },
    DeletionProtection: strict ? 'ACTIVE' : 'INACTIVE',
    UserPoolAddOns: {
      AdvancedSecurityMode: staff ? 'ENFORCED' : strict ? 'AUDIT' : 'OFF',
      ...(staff ? { AdvancedSecurityAdditionalFlows: { CustomAuthMode: 'ENFORCED' } } : {}),
    },
    AdminCreateUserConfig: { AllowAdminCreateUserOnly: staff },
    CreationDate: calendar.daysAgo(700),
    UserPoolTags: { team: 'shop' },
  };
}

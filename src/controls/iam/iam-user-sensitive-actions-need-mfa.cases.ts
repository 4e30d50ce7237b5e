import type { UserCredentials } from '../../model/kinds/iam.ts';
import { cases, denied } from '../case.ts';
import { credentials, key } from './fixtures/credentials.ts';
import { EVERYTHING, LITTLE } from './fixtures/policies.ts';
import { ALONE, arnOf, userFacts } from './fixtures/principals.ts';

const BOTH = credentials({ passwordEnabled: true, mfaActive: true, keys: [key()] });
const NO_DEVICE = credentials({ passwordEnabled: true });

function user(given: UserCredentials, ...statements: readonly object[]) {
  return {
    arn: arnOf('user/ann'),
    id: 'ann',
    account: ALONE,
    facts: { ...userFacts(...statements), credentials: given },
  } as const;
}

function where(Condition: object) {
  return { ...EVERYTHING, Condition };
}

const MFA = { Bool: { 'aws:MultiFactorAuthPresent': 'true' } };
/** As AWS's guide has it; what it leaves is needed to set up MFA. */
const DENY_WITHOUT = {
  Effect: 'Deny',
  NotAction: [
    'iam:CreateVirtualMFADevice',
    'iam:EnableMFADevice',
    'iam:GetUser',
    'iam:ListMFADevices',
    'iam:ListVirtualMFADevices',
    'iam:ResyncMFADevice',
    'sts:GetSessionToken',
  ],
  Resource: '*',
  Condition: { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } },
};

export default cases('iam-user-sensitive-actions-need-mfa', 'iam:user', [
  { name: 'nothing sensitive', verdict: 'pass', ...user(BOTH, LITTLE) },
  {
    name: 'everything, by an access key',
    verdict: 'fail',
    reason: /^By an access key the user may do .* and \d+ more sensitive actions without MFA/,
    ...user(BOTH, EVERYTHING),
  },
  {
    name: 'everything, without a device',
    verdict: 'fail',
    reason: /^By its password alone/,
    ...user(NO_DEVICE, EVERYTHING),
  },
  { name: 'everything with MFA', verdict: 'pass', ...user(BOTH, where(MFA)) },
  { name: 'the Deny of AWS’s guide', verdict: 'pass', ...user(BOTH, EVERYTHING, DENY_WITHOUT) },
  {
    name: 'that Deny without IfExists, which an access key passes by',
    verdict: 'fail',
    reason: /^By an access key/,
    ...user(BOTH, EVERYTHING, {
      ...DENY_WITHOUT,
      Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'false' } },
    }),
  },
  {
    name: 'the same, where there is no key',
    verdict: 'pass',
    ...user(NO_DEVICE, EVERYTHING, {
      ...DENY_WITHOUT,
      Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'false' } },
    }),
  },
  {
    name: 'MFA where the request says so',
    verdict: 'fail',
    ...user(BOTH, where({ BoolIfExists: { 'aws:MultiFactorAuthPresent': 'true' } })),
  },
  {
    name: 'a recent MFA',
    verdict: 'pass',
    ...user(BOTH, where({ NumericLessThan: { 'aws:MultiFactorAuthAge': '3600' } })),
  },
  {
    name: 'another condition alone',
    verdict: 'fail',
    ...user(BOTH, where({ IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } })),
  },
  {
    name: 'one key that decrypts',
    verdict: 'fail',
    reason: /may do kms:Decrypt without MFA/,
    ...user(BOTH, {
      Effect: 'Allow',
      Action: 'kms:Decrypt',
      Resource: 'arn:aws:kms:eu-west-1:111122223333:key/1',
    }),
  },
  {
    name: 'an inactive key, and a device',
    verdict: 'pass',
    reason: /comes in with MFA only/,
    ...user(
      credentials({ passwordEnabled: true, mfaActive: true, keys: [key({ active: false })] }),
      EVERYTHING,
    ),
  },
  {
    name: 'no password',
    verdict: 'not-applicable',
    ...user(credentials({ keys: [key()] }), EVERYTHING),
  },
  {
    name: 'policies through a group that could not be read',
    verdict: 'unknown',
    ...user(BOTH, LITTLE),
    facts: { ...userFacts(LITTLE), Groups: ['team'], credentials: BOTH },
  },
  {
    name: 'everything, beside a policy that could not be read',
    verdict: 'unknown',
    reason: /may perhaps do/,
    ...user(BOTH),
    facts: {
      ...userFacts(EVERYTHING),
      ManagedPolicyArns: denied('iam:GetAccountAuthorizationDetails'),
      credentials: BOTH,
    },
  },
  {
    name: 'roles not listed',
    verdict: 'unknown',
    ...user(BOTH, EVERYTHING),
    unlisted: ['iam:role'],
  },
  {
    name: 'no credential report',
    verdict: 'unknown',
    ...user(BOTH, EVERYTHING),
    facts: { ...userFacts(EVERYTHING), credentials: denied('iam:GetCredentialReport') },
  },
]);

import type { KeyGrant } from '../../model/kinds/kms.ts';
import { cases, denied } from '../case.ts';
import { enclave, ENABLED, IMAGE, measured, policy } from './fixtures/enclave-policies.ts';

const PCR0 = measured({ PCR0: IMAGE });
const ACCOUNT = {
  Sid: 'Account',
  Effect: 'Allow',
  Principal: { AWS: 'arn:aws:iam::111122223333:root' },
  Action: 'kms:*',
  Resource: '*',
};
const WITHOUT_ATTESTATION = { Null: { 'kms:RecipientAttestation:PCR0': 'true' } };
const DENIAL = { Sid: 'Guard', Effect: 'Deny', Principal: '*', Action: 'kms:*', Resource: '*' };

const key = (KeyPolicy: string | null, grants: readonly KeyGrant[] = []) => ({
  facts: { metadata: ENABLED, KeyPolicy, grants },
});
const grant = (operations: readonly string[]): KeyGrant => ({
  id: '0123456789abcdef',
  grantee: 'arn:aws:iam::111122223333:role/batch',
  operations,
  constrained: true,
});

export default cases('kms-key-enclave-attestation', 'kms:key', [
  { name: 'enclaves only', verdict: 'pass', ...key(policy(enclave(PCR0))) },
  {
    name: 'the account may do all, and so grant it by policies',
    verdict: 'fail',
    reason: /by statement Account; expected/,
    ...key(policy(enclave(PCR0), ACCOUNT)),
  },
  {
    name: 'the account may do all, and what is not attested is denied to everyone',
    verdict: 'pass',
    ...key(policy(enclave(PCR0), ACCOUNT, { ...DENIAL, Condition: WITHOUT_ATTESTATION })),
  },
  {
    name: 'denied to one role only',
    verdict: 'fail',
    ...key(
      policy(enclave(PCR0), ACCOUNT, {
        ...DENIAL,
        Principal: { AWS: 'arn:aws:iam::111122223333:role/x' },
        Condition: WITHOUT_ATTESTATION,
      }),
    ),
  },
  {
    name: 'decryption denied, data keys not',
    verdict: 'fail',
    ...key(
      policy(enclave(PCR0), ACCOUNT, { ...DENIAL, Action: 'kms:Decrypt', Condition: WITHOUT_ATTESTATION }),
    ),
  },
  {
    name: 'all but decryption for the account, which makes data keys all the same',
    verdict: 'fail',
    ...key(policy(enclave(PCR0), { ...ACCOUNT, Action: undefined, NotAction: 'kms:Decrypt' })),
  },
  {
    name: 'a condition that holds where there is no attestation',
    verdict: 'fail',
    reason: /statement Enclave/,
    ...key(policy(enclave({ StringEqualsIfExists: { 'kms:RecipientAttestation:PCR0': IMAGE } }))),
  },
  {
    name: 'any image but one',
    verdict: 'fail',
    ...key(policy(enclave({ StringNotEquals: { 'kms:RecipientAttestation:PCR0': IMAGE } }))),
  },
  {
    name: 'keys in small letters, as a single statement among users with conditions of their own',
    verdict: 'fail',
    reason: /statement 2/,
    ...key(
      policy(enclave({ StringEquals: { 'kms:recipientattestation:imagesha384': IMAGE } }), {
        Effect: 'Allow',
        Principal: '*',
        Action: 'kms:Decrypt',
        Resource: '*',
        Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-abcdefghij' } },
      }),
    ),
  },
  {
    name: 'a grant',
    verdict: 'fail',
    reason: /grant 01234567… for .*role\/batch/,
    ...key(policy(enclave(PCR0)), [grant(['Decrypt'])]),
  },
  {
    name: 'a grant to describe it',
    verdict: 'pass',
    ...key(policy(enclave(PCR0)), [grant(['DescribeKey'])]),
  },
  { name: 'no key for enclaves', verdict: 'not-applicable', ...key(policy(ACCOUNT)) },
  { name: 'of AWS', verdict: 'not-applicable', ...key(null) },
  {
    name: 'disabled',
    verdict: 'not-applicable',
    facts: {
      metadata: { ...ENABLED, KeyState: 'Disabled' },
      KeyPolicy: policy(enclave(PCR0), ACCOUNT),
      grants: [],
    },
  },
  { name: 'no JSON', verdict: 'unknown', ...key('{') },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { metadata: ENABLED, KeyPolicy: policy(enclave(PCR0)), grants: denied('kms:ListGrants') },
  },
]);

import { cases, denied } from '../case.ts';

const grant = (grantee: string) => ({
  id: '0123456789abcdef',
  grantee,
  operations: ['Decrypt'],
  constrained: false,
});
const metadata = {
  KeyManager: 'CUSTOMER' as const,
  KeyState: 'Enabled',
  KeySpec: 'SYMMETRIC_DEFAULT',
  Origin: 'AWS_KMS',
  multiRegionType: null,
};
const FOREIGN = 'arn:aws:iam::444455556666:role/migration';

export default cases('kms-key-grants-known', 'kms:key', [
  { name: 'none', verdict: 'pass', facts: { metadata, grants: [] } },
  {
    name: 'one’s own',
    verdict: 'pass',
    facts: { metadata, grants: [grant('arn:aws:iam::111122223333:role/app')] },
  },
  {
    name: 'a service’s',
    verdict: 'pass',
    facts: { metadata, grants: [grant('dynamodb.eu-west-1.amazonaws.com')] },
  },
  {
    name: 'another account’s',
    verdict: 'fail',
    reason: /migration \(Decrypt/,
    facts: { metadata, grants: [grant(FOREIGN)] },
  },
  {
    name: 'another account’s session',
    verdict: 'fail',
    facts: { metadata, grants: [grant('arn:aws:sts::444455556666:assumed-role/migration/x')] },
  },
  {
    name: 'a known account’s',
    verdict: 'pass',
    facts: { metadata, grants: [grant(FOREIGN)] },
    settings: { knownAccounts: ['444455556666'] },
  },
  {
    name: 'AWS’s key',
    verdict: 'not-applicable',
    facts: { metadata: { ...metadata, KeyManager: 'AWS' }, grants: [] },
  },
  { name: 'denied', verdict: 'unknown', facts: { metadata, grants: denied('kms:ListGrants') } },
]);

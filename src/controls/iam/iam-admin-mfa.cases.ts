import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';
import { credentials, key } from './fixtures/credentials.ts';
import { EVERYTHING, LITTLE, policyDocument } from './fixtures/policies.ts';
import { ALONE, arnOf, userFacts } from './fixtures/principals.ts';

const ANN = { id: 'ann', arn: arnOf('user/ann'), account: ALONE } as const;
const ADMIN = 'arn:aws:iam::aws:policy/AdministratorAccess';
const PASSWORD = { credentials: credentials({ passwordEnabled: true }) };

const ADMINS: Neighbour = {
  kind: 'iam:group',
  id: 'Admins',
  arn: arnOf('group/Admins'),
  name: 'Admins',
  facts: {
    ManagedPolicyArns: [],
    Policies: [{ PolicyName: 'all', PolicyDocument: policyDocument(EVERYTHING) }],
  },
};

export default cases('iam-admin-mfa', 'iam:user', [
  {
    ...ANN,
    name: 'with MFA',
    verdict: 'pass',
    facts: {
      ...userFacts(EVERYTHING),
      credentials: credentials({ passwordEnabled: true, mfaActive: true }),
    },
  },
  {
    ...ANN,
    name: 'through a group, without',
    verdict: 'fail',
    reason: /administrator by all of the group Admins, and has no MFA/,
    facts: { ...userFacts(LITTLE), Groups: ['Admins'], ...PASSWORD },
    others: [ADMINS],
  },
  {
    ...ANN,
    name: 'by itself, without',
    verdict: 'fail',
    reason: /by AdministratorAccess, and/,
    facts: { ...userFacts(), ManagedPolicyArns: [ADMIN], ...PASSWORD },
  },
  {
    ...ANN,
    name: 'a program that is one',
    verdict: 'fail',
    facts: { ...userFacts(EVERYTHING), credentials: credentials({ keys: [key()] }) },
  },
  {
    ...ANN,
    name: 'nothing to come in with',
    verdict: 'not-applicable',
    facts: { ...userFacts(EVERYTHING), credentials: credentials({ keys: [key({ active: false })] }) },
  },
  {
    ...ANN,
    name: 'no administrator',
    verdict: 'not-applicable',
    facts: { ...userFacts(LITTLE), ...PASSWORD },
  },
  {
    ...ANN,
    name: 'a policy that could not be read',
    verdict: 'unknown',
    reason: /cannot be told: huge/,
    facts: {
      ...userFacts(LITTLE),
      ManagedPolicyArns: ['arn:aws:iam::111122223333:policy/huge'],
      ...PASSWORD,
    },
  },
  {
    ...ANN,
    name: 'groups not listed',
    verdict: 'unknown',
    facts: { ...userFacts(LITTLE), ...PASSWORD },
    unlisted: ['iam:group'],
  },
  {
    ...ANN,
    name: 'denied',
    verdict: 'unknown',
    facts: { ...userFacts(EVERYTHING), credentials: denied('iam:GetCredentialReport') },
  },
]);

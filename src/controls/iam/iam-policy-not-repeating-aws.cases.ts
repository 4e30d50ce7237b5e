import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';
import { EVERYTHING, LITTLE, policyDocument } from './fixtures/policies.ts';

const READ = { Effect: 'Allow', Action: ['s3:Get*', 's3:List*'], Resource: '*' };

function aws(name: string, ...statements: readonly object[]): Neighbour {
  const arn = `arn:aws:iam::aws:policy/${name}`;
  const facts = { PolicyDocument: policyDocument(...statements) };
  return { kind: 'iam:aws-policy', id: arn, arn, name, region: 'global', managedByAws: true, facts };
}

const HELD = [aws('AdministratorAccess', EVERYTHING), aws('S3Read', { ...READ, Sid: 'Read' })];
const UNREAD = { ...aws('Unread'), facts: { PolicyDocument: denied('iam:GetPolicyVersion') } } as Neighbour;

export default cases('iam-policy-not-repeating-aws', 'iam:policy', [
  {
    name: 'another',
    verdict: 'pass',
    reason: /none of the 2 policies/,
    facts: { PolicyDocument: policyDocument(LITTLE) },
    others: HELD,
  },
  {
    name: 'the same text but for names',
    verdict: 'fail',
    reason: /what AWS’s S3Read allows/,
    facts: { PolicyDocument: policyDocument(READ) },
    others: HELD,
  },
  {
    name: 'the same in other words',
    verdict: 'fail',
    facts: {
      PolicyDocument: policyDocument({ ...READ, Action: 's3:list*' }, { ...READ, Action: 's3:get*' }),
    },
    others: HELD,
  },
  {
    name: 'a little more',
    verdict: 'pass',
    facts: { PolicyDocument: policyDocument(READ, { ...READ, Action: 's3:PutObject' }) },
    others: HELD,
  },
  {
    name: 'the same, but in one place',
    verdict: 'pass',
    facts: { PolicyDocument: policyDocument({ ...READ, Resource: ['arn:aws:s3:::b', 'arn:aws:s3:::b/*'] }) },
    others: HELD,
  },
  { name: 'none of AWS’s in use', verdict: 'pass', facts: { PolicyDocument: policyDocument(READ) } },
  {
    name: 'the same, though another of AWS’s could not be read',
    verdict: 'fail',
    facts: { PolicyDocument: policyDocument(READ) },
    others: [UNREAD, ...HELD],
  },
  {
    name: 'AWS’s not listed',
    verdict: 'unknown',
    facts: { PolicyDocument: policyDocument(READ) },
    others: HELD,
    unlisted: ['iam:aws-policy'],
  },
  {
    name: 'AWS’s could not all be read',
    verdict: 'unknown',
    facts: { PolicyDocument: policyDocument(LITTLE) },
    others: [...HELD, UNREAD],
  },
  { name: 'no policy', verdict: 'unknown', facts: { PolicyDocument: '{}' }, others: HELD },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { PolicyDocument: denied('iam:GetAccountAuthorizationDetails') },
  },
]);

import { cases, denied } from '../case.ts';
import type { Neighbour } from '../case.ts';
import { EVERYTHING, LITTLE } from './fixtures/policies.ts';
import { ALONE, arnOf, otherRole, trusts } from './fixtures/principals.ts';

const LAMBDA = trusts({ Service: 'lambda.amazonaws.com' });
const JOB: Neighbour = {
  kind: 'lambda:function',
  id: 'job',
  arn: 'arn:aws:lambda:eu-west-1:111122223333:function:job',
  facts: { Role: arnOf('role/worker') },
};

export default cases('iam-workload-no-path-to-admin', 'aws:account', [
  {
    name: 'nothing runs',
    verdict: 'pass',
    facts: ALONE,
    others: [otherRole('worker', [EVERYTHING], LAMBDA)],
  },
  {
    name: 'a function of little rights',
    verdict: 'pass',
    facts: ALONE,
    others: [otherRole('worker', [LITTLE], LAMBDA), JOB],
  },
  {
    name: 'a function that is an administrator',
    verdict: 'fail',
    reason: /function:job can act as role\/worker, which is an administrator/,
    facts: ALONE,
    others: [otherRole('worker', [EVERYTHING], LAMBDA), JOB],
  },
  {
    name: 'one that could become one',
    verdict: 'fail',
    reason: /by iam:AttachRolePolicy to role\/worker with any policy/,
    facts: ALONE,
    others: [
      otherRole('worker', [{ Effect: 'Allow', Action: 'iam:AttachRolePolicy', Resource: '*' }], LAMBDA),
      JOB,
    ],
  },
  {
    name: 'not all could be listed',
    verdict: 'unknown',
    reason: /not all were read: test:List was denied/,
    facts: ALONE,
    others: [otherRole('worker', [LITTLE], LAMBDA), JOB],
    unlisted: ['ec2:instance'],
  },
  {
    name: 'the role of one was not read',
    verdict: 'unknown',
    reason: /of job, lambda:ListFunctions was denied/,
    facts: ALONE,
    others: [{ ...JOB, facts: { Role: denied('lambda:ListFunctions') } }],
  },
  { name: 'roles could not be listed', verdict: 'unknown', facts: ALONE, unlisted: ['iam:role'] },
]);

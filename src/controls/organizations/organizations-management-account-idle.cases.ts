import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const MANAGES = { organization: { id: 'o-abcdefghij', managementAccountId: '111122223333' } };
const MEMBER = { organization: { id: 'o-abcdefghij', managementAccountId: '444455556666' } };

function lambda(id: string): Neighbour {
  return { kind: 'lambda:function', id, facts: { Role: 'arn:aws:iam::111122223333:role/app' } };
}

const STACK: Neighbour = {
  kind: 'cloudformation:stack',
  id: 'guardrails',
  facts: { RoleARN: null, Tags: {} },
};
const CLOSED: Neighbour = {
  kind: 'ec2:instance',
  id: 'i-1',
  facts: { IamInstanceProfile: denied('ec2:DescribeInstances'), Tags: {} },
};

export default cases('organizations-management-account-idle', 'aws:account', [
  { name: 'stacks only', verdict: 'pass', facts: MANAGES, others: [STACK] },
  {
    name: 'functions and an instance of which little is known',
    verdict: 'fail',
    reason: /^It runs lambda:function 2, ec2:instance 1; expected: nothing\.$/,
    facts: MANAGES,
    others: [lambda('a'), lambda('b'), CLOSED],
    unlisted: ['glue:job'],
  },
  { name: 'a member account', verdict: 'not-applicable', facts: MEMBER, others: [lambda('a')] },
  {
    name: 'no organization',
    verdict: 'not-applicable',
    facts: { organization: null },
    others: [lambda('a')],
  },
  {
    name: 'instances not listed',
    verdict: 'unknown',
    facts: MANAGES,
    unlisted: ['ec2:instance'],
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { organization: denied('organizations:DescribeOrganization') },
    others: [lambda('a')],
  },
]);

import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'cloudformation-service-role',
  title: 'CloudFormation changes stacks with a role of their own',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'Without a service role everybody who may change the stack must hold every right that its resources need.',
  fix: 'Give the stack a service role with just what its resources need, and let people pass only that.',
  items: ['iam.least-privilege'],
  aka: { securityHub: ['CloudFormation.4'] },
  kind: 'cloudformation:stack',
  facts: ['RoleARN', 'status'],
  judge({ facts: { RoleARN, status } }) {
    if (status === 'REVIEW_IN_PROGRESS') return notApplicable('The stack has not been made yet.');
    if (RoleARN !== null) return pass(`The stack is changed with the role ${RoleARN}.`);
    return fail('The stack is changed with the rights of whoever changes it; expected: a service role.');
  },
});

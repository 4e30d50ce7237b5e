import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'cloudformation-stack-not-failed',
  title: 'CloudFormation stacks are in no failed state',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  why: 'A stack that failed takes no further update, so that a fix for a hole cannot be put in place when it is needed.',
  fix: 'Look in the stack’s events what failed, mend it, and continue the update, roll it back or delete the stack.',
  items: ['own.defaults'],
  aka: { cloudsploit: ['stackFailedStatus'] },
  kind: 'cloudformation:stack',
  facts: ['status'],
  judge({ facts: { status } }) {
    if (status.endsWith('_FAILED'))
      return fail(`The stack is ${status}; expected: a state that is not failed.`);
    return pass(`The stack is ${status}.`);
  },
});

import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'cloudformation-notifications',
  title: 'CloudFormation stacks tell somebody of their changes',
  risk: { impact: 'order', exposure: 'inside', ease: 'effort' },
  why: 'A stack that is changed or deleted out of hours is then seen by those who answer for it.',
  fix: 'Give the stack a topic that its owners are subscribed to.',
  items: ['monitor.cloudtrail-use'],
  aka: { cloudsploit: ['stackNotifications'] },
  kind: 'cloudformation:stack',
  facts: ['NotificationARNs', 'EnableTerminationProtection'],
  judge({ facts: { NotificationARNs: topics, EnableTerminationProtection } }) {
    // Nested stacks have no termination protection of their own.
    if (EnableTerminationProtection === null)
      return notApplicable('The stack is nested: its root tells of its changes.');
    if (topics.length > 0) return pass(`Changes are told to ${topics.join(', ')}.`);
    return fail('Changes are told to no topic; expected: one.');
  },
});

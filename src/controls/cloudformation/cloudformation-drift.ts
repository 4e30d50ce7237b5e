import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'cloudformation-drift',
  title: 'CloudFormation stacks are as their templates say',
  risk: { impact: 'order', exposure: 'foothold', ease: 'effort' },
  why: 'What was changed by hand is in no review, and the next update brings the old state back or fails.',
  fix: 'Take the change into the template, or undo it, and check for drift again.',
  items: ['own.defaults'],
  aka: { cloudsploit: ['driftDetection'] },
  kind: 'cloudformation:stack',
  facts: ['driftStatus'],
  judge({ facts: { driftStatus } }) {
    if (driftStatus === 'IN_SYNC')
      return pass('When it was last checked, the stack was as its template says.');
    if (driftStatus === 'DRIFTED')
      return fail('Resources of the stack differ from its template; expected: none.');
    return notApplicable(`Nobody has checked the stack for drift: ${driftStatus}.`);
  },
});

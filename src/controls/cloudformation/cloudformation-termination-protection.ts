import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'cloudformation-termination-protection',
  title: 'CloudFormation stacks are protected from deletion',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'One click in the wrong list, or one line in a script, deletes everything that the stack made, its data too.',
  fix: 'Turn on termination protection for the stack.',
  items: ['own.defaults'],
  aka: {
    prowler: ['cloudformation_stacks_termination_protection_enabled'],
    cloudsploit: ['stackTerminationProtection'],
    securityHub: ['CloudFormation.3'],
  },
  kind: 'cloudformation:stack',
  facts: ['EnableTerminationProtection', 'status'],
  judge({ facts: { EnableTerminationProtection: isProtected, status } }) {
    if (isProtected === null) return notApplicable('The stack is nested: its root is protected or not.');
    if (status === 'REVIEW_IN_PROGRESS') return notApplicable('The stack has not been made yet.');
    if (isProtected) return pass('Termination protection is on.');
    return fail('Termination protection is off; expected: on.');
  },
});

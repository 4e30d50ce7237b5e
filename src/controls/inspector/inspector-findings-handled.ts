import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'inspector-findings-handled',
  title: 'Inspector’s critical and high findings have been dealt with',
  risk: { impact: 'data', exposure: 'foothold', ease: 'chance' },
  why: 'These are known holes in what runs, for most of which there is a patch, and tools that use them are public.',
  fix: 'Patch what the findings name, beginning with what the internet reaches and what is known to be used; suppress what is accepted.',
  items: ['check.inspector'],
  aka: { prowler: ['inspector2_active_findings_exist'] },
  kind: 'inspector2:account',
  facts: ['findingCounts'],
  judge({ facts: { findingCounts } }) {
    const { critical, high, fixAvailable } = findingCounts;
    if (critical + high === 0) return pass('There is no active critical or high finding.');
    return fail(
      `${critical} critical and ${high} high findings are active; for ${fixAvailable} of all findings there is a fix; expected: none.`,
    );
  },
});

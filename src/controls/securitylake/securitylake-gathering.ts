import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'securitylake-gathering',
  title: 'Security Lake works where it is on',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'A data lake that failed to be made or changed gathers nothing, or not what everybody believes that it does.',
  fix: 'Look in Security Lake’s issues what failed, mend the role or key that it names, and change the lake again.',
  items: ['monitor.central'],
  aka: {},
  kind: 'securitylake:data-lake',
  facts: ['createStatus', 'updateFailure'],
  judge({ facts: { createStatus, updateFailure } }) {
    if (createStatus === 'FAILED')
      return fail('The data lake could not be made: createStatus is FAILED; expected: COMPLETED.');
    if (updateFailure !== null)
      return fail(`The last change of the data lake failed: ${updateFailure}; expected: none.`);
    return pass(`The data lake is ${createStatus}.`);
  },
});

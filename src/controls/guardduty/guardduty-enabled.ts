import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'guardduty-enabled',
  title: 'GuardDuty is on in every region',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'direct' },
  why: 'GuardDuty sees stolen credentials, mining and calls home; intruders prefer the region where nobody watches.',
  fix: 'Turn GuardDuty on in the region, or for the whole organization by its delegated administrator.',
  items: ['check.guardduty'],
  aka: { prowler: ['guardduty_is_enabled'], cloudsploit: ['guardDutyEnabled'], securityHub: ['GuardDuty.1'] },
  kind: 'aws:region',
  facts: ['guardDuty'],
  judge({ facts: { guardDuty: detector } }) {
    if (detector === null) return fail('There is no GuardDuty detector; expected: one that is enabled.');
    if (!detector.enabled) return fail(`Detector ${detector.id} is suspended; expected: enabled.`);
    return pass(`Detector ${detector.id} is enabled.`);
  },
});

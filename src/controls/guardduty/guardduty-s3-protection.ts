import { judgePlan } from '../../effective/guardduty-plans.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'guardduty-s3-protection',
  title: 'GuardDuty watches what happens to objects in S3',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'chance' },
  severityNote: 'GuardDuty’s own sources watch all the same: what is missing is one more, and not the watch.',
  why: 'A stolen credential that reads a bucket from a strange place leaves no trace in what GuardDuty watches by default.',
  fix: 'Turn S3 Protection on in GuardDuty, best for the whole organization by its delegated administrator.',
  items: ['check.guardduty'],
  aka: {
    prowler: ['guardduty_s3_protection_enabled'],
    cloudsploit: ['s3ProtectionEnabled'],
    securityHub: ['GuardDuty.10'],
  },
  kind: 'guardduty:detector',
  facts: ['Status', 'Features'],
  judge({ facts }) {
    return judgePlan(facts, { name: 'S3 Protection', features: ['S3_DATA_EVENTS'] });
  },
});

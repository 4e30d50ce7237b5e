import { judgePlan } from '../../effective/guardduty-plans.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'guardduty-rds-protection',
  title: 'GuardDuty watches who logs in to databases',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'chance' },
  severityNote: 'GuardDuty’s own sources watch all the same: what is missing is one more, and not the watch.',
  why: 'Guessed passwords and log-ins from strange places stand in the database’s own log, which nobody reads.',
  fix: 'Turn RDS Protection on in GuardDuty, best for the whole organization by its delegated administrator.',
  items: ['check.guardduty'],
  aka: {
    prowler: ['guardduty_rds_protection_enabled'],
    cloudsploit: ['rdsProtectionEnabled'],
    securityHub: ['GuardDuty.9'],
  },
  kind: 'guardduty:detector',
  facts: ['Status', 'Features'],
  judge({ facts }) {
    return judgePlan(facts, { name: 'RDS Protection', features: ['RDS_LOGIN_EVENTS'] });
  },
});

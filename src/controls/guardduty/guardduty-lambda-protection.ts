import { judgePlan } from '../../effective/guardduty-plans.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'guardduty-lambda-protection',
  title: 'GuardDuty watches the network of Lambda functions',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'chance' },
  severityNote: 'GuardDuty’s own sources watch all the same: what is missing is one more, and not the watch.',
  why: 'A package that was tampered with calls home from a function, which has no flow logs of its own.',
  fix: 'Turn Lambda Protection on in GuardDuty, best for the whole organization by its delegated administrator.',
  items: ['check.guardduty'],
  aka: {
    prowler: ['guardduty_lambda_protection_enabled'],
    cloudsploit: ['lambdaProtectionEnabled'],
    securityHub: ['GuardDuty.6'],
  },
  kind: 'guardduty:detector',
  facts: ['Status', 'Features'],
  judge({ facts }) {
    return judgePlan(facts, { name: 'Lambda Protection', features: ['LAMBDA_NETWORK_LOGS'] });
  },
});

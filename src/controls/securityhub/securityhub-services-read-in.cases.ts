import { cases, denied } from '../case.ts';

const OFF = { ec2: 'DISABLED', ecr: 'DISABLED', lambda: 'DISABLED', lambdaCode: 'DISABLED' };

function region(guardDuty: boolean, macie: 'enabled' | 'disabled', ec2 = 'DISABLED') {
  return { regionFacts: { guardDuty: { id: 'd', enabled: guardDuty }, macie, inspector: { ...OFF, ec2 } } };
}

export default cases('securityhub-services-read-in', 'securityhub:hub', [
  {
    name: 'all that are on',
    verdict: 'pass',
    reason: /of GuardDuty, Inspector\./,
    facts: { products: ['aws/guardduty', 'aws/inspector'] },
    ...region(true, 'disabled', 'ENABLED'),
  },
  {
    name: 'not of Macie',
    verdict: 'fail',
    reason: /not read in of Macie,/,
    facts: { products: ['aws/guardduty', 'prowler/prowler'] },
    ...region(true, 'enabled'),
  },
  { name: 'nothing is on', verdict: 'not-applicable', facts: { products: [] }, ...region(false, 'disabled') },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { products: denied('securityhub:ListEnabledProductsForImport') },
    ...region(true, 'disabled'),
  },
  {
    name: 'GuardDuty denied',
    verdict: 'unknown',
    facts: { products: [] },
    regionFacts: { guardDuty: denied('guardduty:ListDetectors'), macie: 'disabled', inspector: OFF },
  },
]);

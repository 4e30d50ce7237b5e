import { cases, denied } from '../case.ts';

function rule(type: string, count = 0, capped = false, CreatedBy: string | null = null) {
  return { CreatedBy, compliance: { type, count, capped } };
}

export default cases('config-rule-compliant', 'config:rule', [
  { name: 'met', verdict: 'pass', facts: rule('COMPLIANT') },
  {
    name: 'not met by one',
    verdict: 'fail',
    reason: /^1 resource is not compliant/,
    facts: rule('NON_COMPLIANT', 1),
  },
  {
    name: 'not met by very many',
    verdict: 'fail',
    reason: /^More than 100 resources are/,
    facts: rule('NON_COMPLIANT', 100, true),
  },
  {
    name: 'not evaluated',
    verdict: 'not-applicable',
    reason: /INSUFFICIENT_DATA/,
    facts: rule('INSUFFICIENT_DATA'),
  },
  {
    name: 'of Security Hub',
    verdict: 'not-applicable',
    facts: rule('NON_COMPLIANT', 3, false, 'securityhub.amazonaws.com'),
  },
  {
    name: 'of a pack',
    verdict: 'not-applicable',
    facts: rule('NON_COMPLIANT', 3, false, 'config-conforms.amazonaws.com'),
  },
  {
    name: 'of another service',
    verdict: 'fail',
    facts: rule('NON_COMPLIANT', 3, false, 'controltower.amazonaws.com'),
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { CreatedBy: null, compliance: denied('config:DescribeComplianceByConfigRule') },
  },
]);

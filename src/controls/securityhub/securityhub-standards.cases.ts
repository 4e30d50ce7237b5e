import { cases, denied } from '../case.ts';

const FSBP = 'arn:aws:securityhub:eu-west-1::standards/aws-foundational-security-best-practices/v/1.0.0';
const CIS = 'arn:aws:securityhub:::ruleset/cis-aws-foundations-benchmark/v/1.2.0';

function on(...standards: readonly (readonly [string, string])[]) {
  return { standards: standards.map(([StandardsArn, status]) => ({ StandardsArn, status })) };
}

export default cases('securityhub-standards', 'securityhub:hub', [
  {
    name: 'two',
    verdict: 'pass',
    reason: /aws-foundational-security-best-practices 1\.0\.0, cis-aws-foundations-benchmark 1\.2\.0/,
    facts: on([FSBP, 'READY'], [CIS, 'READY']),
  },
  { name: 'coming on', verdict: 'pass', facts: on([FSBP, 'PENDING']) },
  { name: 'none', verdict: 'fail', reason: /No standard is on/, facts: on() },
  { name: 'failed', verdict: 'fail', reason: /is INCOMPLETE/, facts: on([FSBP, 'INCOMPLETE']) },
  {
    name: 'not the one that is needed',
    verdict: 'fail',
    reason: /for pci-dss; on: aws-found/,
    facts: on([FSBP, 'READY']),
    settings: { standards: ['pci-dss'] },
  },
  {
    name: 'the one that is needed',
    verdict: 'pass',
    facts: on([FSBP, 'READY'], [CIS, 'READY']),
    settings: { standards: ['cis-aws'] },
  },
  { name: 'denied', verdict: 'unknown', facts: { standards: denied('securityhub:GetEnabledStandards') } },
]);

import { judgeCompliance } from '../../effective/compliance.ts';
import { control, of } from '../../model/control.ts';
import { fail } from '../../model/verdict.ts';

export default control({
  id: 'ssm-instance-patched',
  title: 'Managed machines have all patches that their baseline asks for',
  risk: { impact: 'data', exposure: 'foothold', ease: 'chance' },
  why: 'Flaws for which there has long been a patch are what most break-ins begin with.',
  fix: 'Patch the machine, and let a patch policy or maintenance window do it from now on.',
  items: ['check.systems-manager', 'own.ec2-misconfig'],
  aka: { prowler: ['ssm_managed_compliant_patching'], securityHub: ['SSM.2'] },
  kind: 'ssm:managed-instance',
  facts: [],
  relations: {
    compliance: of('ssm:compliance', 'ResourceId', [
      'ComplianceType',
      'status',
      'nonCompliant',
      'executedAt',
    ]),
  },
  judge(_, { related: { compliance } }) {
    const patches = compliance.find(({ facts }) => facts.ComplianceType === 'Patch');
    if (patches !== undefined) return judgeCompliance(patches.facts, 'missing or failed patches');
    return fail('It was never scanned for missing patches; expected: COMPLIANT.');
  },
});

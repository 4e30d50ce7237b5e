import { judgeCompliance } from '../../effective/compliance.ts';
import { control, of } from '../../model/control.ts';
import { notApplicable } from '../../model/verdict.ts';

export default control({
  id: 'ssm-instance-associations',
  title: 'What Systems Manager keeps up on managed machines is in force',
  risk: { impact: 'order', exposure: 'foothold', ease: 'effort' },
  why: 'An association that fails leaves the machine without the agent, setting or scan that everybody believes is there.',
  fix: 'Look at the association’s last execution on the machine, and mend what it stumbles over.',
  items: ['check.systems-manager'],
  aka: { securityHub: ['SSM.3'] },
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
    const associations = compliance.find(({ facts }) => facts.ComplianceType === 'Association');
    if (associations === undefined) return notApplicable('No association of State Manager has run on it.');
    return judgeCompliance(associations.facts, 'associations are not in force');
  },
});

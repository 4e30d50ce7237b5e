import type { Neighbour } from '../case.ts';
import { cases } from '../case.ts';

function found(ComplianceType: string, status: string): Neighbour {
  return {
    kind: 'ssm:compliance',
    id: `i-0aaa/${ComplianceType}`,
    facts: { ResourceId: 'i-0aaa', ComplianceType, status, nonCompliant: 1, executedAt: null },
  };
}

const IT = { id: 'i-0aaa', facts: { InstanceId: 'i-0aaa' } };

export default cases('ssm-instance-associations', 'ssm:managed-instance', [
  { name: 'in force', verdict: 'pass', ...IT, others: [found('Association', 'COMPLIANT')] },
  {
    name: 'one failed',
    verdict: 'fail',
    reason: /1 associations are not in force/,
    ...IT,
    others: [found('Association', 'NON_COMPLIANT')],
  },
  { name: 'none', verdict: 'not-applicable', ...IT, others: [found('Patch', 'NON_COMPLIANT')] },
  { name: 'not listed', verdict: 'unknown', ...IT, unlisted: ['ssm:compliance'] },
]);

import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

function found(ComplianceType: string, status: string, nonCompliant = 0): Neighbour {
  return {
    kind: 'ssm:compliance',
    id: `i-0aaa/${ComplianceType}`,
    facts: {
      ResourceId: 'i-0aaa',
      ComplianceType,
      status,
      nonCompliant,
      executedAt: '2026-10-31T03:00:00.000Z',
    },
  };
}

const IT = { id: 'i-0aaa', facts: { InstanceId: 'i-0aaa' } };

export default cases('ssm-instance-patched', 'ssm:managed-instance', [
  { name: 'compliant', verdict: 'pass', reason: /2026-10-31/, ...IT, others: [found('Patch', 'COMPLIANT')] },
  {
    name: 'patches are missing',
    verdict: 'fail',
    reason: /NON_COMPLIANT as of 2026-10-31: 7 missing or failed patches/,
    ...IT,
    others: [found('Patch', 'NON_COMPLIANT', 7)],
  },
  { name: 'never scanned', verdict: 'fail', reason: /never scanned/, ...IT },
  {
    name: 'known in another respect only',
    verdict: 'fail',
    ...IT,
    others: [found('Association', 'COMPLIANT')],
  },
  { name: 'not listed', verdict: 'unknown', ...IT, unlisted: ['ssm:compliance'] },
  {
    name: 'the status unknown',
    verdict: 'unknown',
    ...IT,
    others: [
      {
        kind: 'ssm:compliance',
        id: 'i-0aaa/Patch',
        facts: {
          ResourceId: 'i-0aaa',
          ComplianceType: 'Patch',
          status: denied('ssm:ListResourceComplianceSummaries'),
          nonCompliant: 0,
          executedAt: null,
        },
      },
    ],
  },
]);

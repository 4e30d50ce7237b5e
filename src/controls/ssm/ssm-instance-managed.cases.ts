import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

function managed(PingStatus: string, id = 'i-0aaa'): Neighbour {
  return { kind: 'ssm:managed-instance', id, facts: { InstanceId: id, PingStatus } };
}

const RUNS = { id: 'i-0aaa', facts: { state: 'running' } };

export default cases('ssm-instance-managed', 'ec2:instance', [
  { name: 'online', verdict: 'pass', ...RUNS, others: [managed('Online')] },
  { name: 'lost', verdict: 'fail', reason: /ConnectionLost/, ...RUNS, others: [managed('ConnectionLost')] },
  { name: 'another is managed', verdict: 'fail', ...RUNS, others: [managed('Online', 'i-0bbb')] },
  { name: 'stopped', verdict: 'not-applicable', id: 'i-0aaa', facts: { state: 'stopped' } },
  { name: 'not listed', verdict: 'unknown', ...RUNS, unlisted: ['ssm:managed-instance'] },
  { name: 'the state unknown', verdict: 'unknown', facts: { state: denied('ec2:DescribeInstances') } },
]);

import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

type Log = Extract<Neighbour, { kind: 'ec2:flow-log' }>;

function flowLog(id: string, facts: Log['facts']): Log {
  const good = { ResourceId: 'vpc-1', TrafficType: 'ALL', status: 'ACTIVE', deliverLogsStatus: 'SUCCESS' };
  return { kind: 'ec2:flow-log', id, facts: { ...good, deliverLogsErrorMessage: null, ...facts } };
}

export default cases('ec2-vpc-flow-logs', 'ec2:vpc', [
  {
    name: 'all traffic',
    verdict: 'pass',
    reason: /^Flow log fl-1 is active and records ALL traffic\.$/,
    id: 'vpc-1',
    facts: {},
    others: [flowLog('fl-1', {})],
  },
  {
    name: 'rejected traffic, not delivered yet',
    verdict: 'pass',
    id: 'vpc-1',
    facts: {},
    others: [flowLog('fl-1', { TrafficType: 'REJECT', deliverLogsStatus: null })],
  },
  { name: 'none', verdict: 'fail', reason: /no flow log/, id: 'vpc-1', facts: {} },
  {
    name: 'another VPC and a subnet are logged',
    verdict: 'fail',
    reason: /no flow log/,
    id: 'vpc-1',
    facts: {},
    others: [flowLog('fl-1', { ResourceId: 'vpc-2' }), flowLog('fl-2', { ResourceId: 'subnet-1' })],
  },
  {
    name: 'accepted traffic only',
    verdict: 'fail',
    reason: /records ACCEPT traffic; expected: ALL or REJECT/,
    id: 'vpc-1',
    facts: {},
    others: [flowLog('fl-1', { TrafficType: 'ACCEPT' })],
  },
  {
    name: 'active, but nothing arrives',
    verdict: 'fail',
    reason: /not delivered \(Access error\)/,
    id: 'vpc-1',
    facts: {},
    others: [flowLog('fl-1', { deliverLogsStatus: 'FAILED', deliverLogsErrorMessage: 'Access error' })],
  },
  {
    name: 'one of two is good',
    verdict: 'pass',
    reason: /fl-2/,
    id: 'vpc-1',
    facts: {},
    others: [flowLog('fl-1', { deliverLogsStatus: 'FAILED' }), flowLog('fl-2', {})],
  },
  {
    name: 'flow logs may not be listed',
    verdict: 'unknown',
    id: 'vpc-1',
    facts: {},
    unlisted: ['ec2:flow-log'],
  },
  {
    name: 'the delivery of the only log is not known',
    verdict: 'unknown',
    id: 'vpc-1',
    facts: {},
    others: [flowLog('fl-1', { status: denied('ec2:DescribeFlowLogs') })],
  },
]);

import { control, of } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

/**
 * A log that records rejected traffic is enough, as it is for Security Hub's EC2.6 and CIS; one of accepted traffic
 * alone leaves out what an intruder tried and failed at. Logs of single subnets or interfaces do not make up for the
 * VPC's: whatever is added later goes unrecorded.
 */
export default control({
  id: 'ec2-vpc-flow-logs',
  title: 'Every VPC has a flow log that records rejected traffic',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'Without flow logs nobody can tell who scanned the network, or where an intruder went and what left.',
  fix: 'Make a flow log of the VPC for all traffic, to S3 or CloudWatch Logs, with a role that may write there.',
  items: ['monitor.flow-logs'],
  aka: {
    prowler: ['vpc_flow_logs_enabled'],
    cloudsploit: ['flowLogsEnabled'],
    securityHub: ['EC2.6'],
  },
  kind: 'ec2:vpc',
  facts: [],
  relations: {
    logs: of('ec2:flow-log', 'ResourceId', [
      'TrafficType',
      'status',
      'deliverLogsStatus',
      'deliverLogsErrorMessage',
    ]),
  },
  settings: { trafficTypes: ['ALL', 'REJECT'] },
  judge(_vpc, { related: { logs }, settings: { trafficTypes } }) {
    if (logs.length === 0) return fail('The VPC has no flow log; expected: one at least.');
    const faults = logs.map((log) => faultOf(log.facts, trafficTypes));
    const good = logs[faults.indexOf(null)];
    if (good !== undefined)
      return pass(`Flow log ${good.id} is active and records ${good.facts.TrafficType} traffic.`);
    return fail(`${logs.map((log, at) => `Flow log ${log.id} ${faults[at]}`).join('; ')}.`);
  },
});

interface Log {
  readonly TrafficType: string | null;
  readonly status: string;
  readonly deliverLogsStatus: string | null;
  readonly deliverLogsErrorMessage: string | null;
}

/** What keeps a flow log from being good enough; null: nothing. */
function faultOf(log: Log, trafficTypes: readonly string[]): string | null {
  if (log.status !== 'ACTIVE') return `is ${log.status}; expected: ACTIVE`;
  if (log.deliverLogsStatus === 'FAILED') {
    return `is not delivered (${log.deliverLogsErrorMessage ?? 'AWS does not say why'}); expected: SUCCESS`;
  }
  if (!trafficTypes.includes(log.TrafficType ?? '')) {
    return `records ${log.TrafficType ?? 'unknown'} traffic; expected: ${trafficTypes.join(' or ')}`;
  }
  return null;
}

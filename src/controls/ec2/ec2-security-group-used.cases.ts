import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const facts = { GroupName: 'web' };
const networkInterface = (GroupSet: readonly string[]): Neighbour => ({
  kind: 'ec2:network-interface',
  id: 'eni-1',
  facts: { GroupSet },
});

export default cases('ec2-security-group-used', 'ec2:security-group', [
  {
    name: 'on an interface',
    verdict: 'pass',
    reason: /^Used by 1 network interface\.$/,
    id: 'sg-1',
    facts,
    others: [networkInterface(['sg-9', 'sg-1'])],
  },
  {
    name: 'named by another group',
    verdict: 'pass',
    id: 'sg-1',
    facts,
    others: [{ kind: 'ec2:security-group', id: 'sg-2', facts: { referencedGroups: ['sg-1'] } }],
  },
  {
    name: 'named by a launch template',
    verdict: 'pass',
    id: 'sg-1',
    facts,
    others: [{ kind: 'ec2:launch-template', id: 'lt-1', facts: { securityGroups: ['sg-1'] } }],
  },
  {
    name: 'nowhere',
    verdict: 'fail',
    id: 'sg-1',
    facts,
    others: [networkInterface(['sg-9'])],
  },
  { name: 'the default group', verdict: 'not-applicable', id: 'sg-1', facts: { GroupName: 'default' } },
  {
    name: 'interfaces may not be listed',
    verdict: 'unknown',
    id: 'sg-1',
    facts,
    unlisted: ['ec2:network-interface'],
  },
  {
    name: 'denied',
    verdict: 'unknown',
    id: 'sg-1',
    facts: { GroupName: denied('ec2:DescribeSecurityGroups') },
  },
]);

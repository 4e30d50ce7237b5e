import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const facts = { GroupName: 'default' };

function networkInterface(id: string, interfaceType: string, ...GroupSet: readonly string[]): Neighbour {
  return { kind: 'ec2:network-interface', id, facts: { interfaceType, GroupSet } };
}

export default cases('ec2-default-security-group-unused', 'ec2:security-group', [
  {
    name: 'empty',
    verdict: 'pass',
    id: 'sg-1',
    facts,
    others: [networkInterface('eni-1', 'interface', 'sg-2')],
  },
  {
    name: 'two instances and a function, one of them in another group too',
    verdict: 'fail',
    reason: /\(interface 2, lambda 1\)/,
    id: 'sg-1',
    facts,
    others: [
      networkInterface('eni-1', 'interface', 'sg-1'),
      networkInterface('eni-2', 'interface', 'sg-2', 'sg-1'),
      networkInterface('eni-3', 'lambda', 'sg-1'),
    ],
  },
  {
    name: 'a group of a name of its own',
    verdict: 'not-applicable',
    id: 'sg-1',
    facts: { GroupName: 'web' },
    others: [networkInterface('eni-1', 'interface', 'sg-1')],
  },
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

import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';
import { peered } from './fixtures/peering.ts';

const facts = {
  requester: peered('vpc-1', '10.1.0.0/16'),
  accepter: peered('vpc-2', '10.2.0.0/16', '2001:db8::/56'),
};
const table = (destination: string, target = 'pcx-1'): Neighbour => ({
  kind: 'ec2:route-table',
  id: 'rtb-1',
  facts: { peerings: [target], Routes: [{ destination, target, active: true }] },
});

export default cases('vpc-peering-routes-narrow', 'ec2:vpc-peering', [
  { name: 'one subnet', verdict: 'pass', id: 'pcx-1', facts, others: [table('10.2.3.0/24')] },
  {
    name: 'the whole network',
    verdict: 'fail',
    reason: /10\.2\.0\.0\/16 \(rtb-1\)/,
    id: 'pcx-1',
    facts,
    others: [table('10.2.0.0/16')],
  },
  { name: 'more than that', verdict: 'fail', id: 'pcx-1', facts, others: [table('10.0.0.0/8')] },
  { name: 'the whole over IPv6', verdict: 'fail', id: 'pcx-1', facts, others: [table('2001:db8::/56')] },
  {
    name: 'by another peering',
    verdict: 'pass',
    id: 'pcx-1',
    facts,
    others: [table('10.2.0.0/16', 'pcx-2')],
  },
  { name: 'no route', verdict: 'pass', id: 'pcx-1', facts },
  {
    name: 'routes may not be read',
    verdict: 'unknown',
    id: 'pcx-1',
    facts,
    others: [
      {
        kind: 'ec2:route-table',
        id: 'rtb-1',
        facts: { peerings: ['pcx-1'], Routes: denied('ec2:DescribeRouteTables') },
      },
    ],
  },
]);

import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const instance = (id: string, Tags: Readonly<Record<string, string>>): Neighbour => ({
  kind: 'ec2:instance',
  id,
  facts: { VpcId: 'vpc-1', Tags },
});

export default cases('vpc-one-environment', 'ec2:vpc', [
  {
    name: 'one environment, however it is written',
    verdict: 'pass',
    reason: /are of production/,
    id: 'vpc-1',
    facts: {},
    others: [instance('i-1', { Environment: 'Production' }), instance('i-2', { env: 'production ' })],
  },
  {
    name: 'two',
    verdict: 'fail',
    reason: /instances of production, staging; expected/,
    id: 'vpc-1',
    facts: {},
    others: [instance('i-1', { env: 'staging' }), instance('i-2', { env: 'production' })],
  },
  {
    name: 'another VPC',
    verdict: 'pass',
    id: 'vpc-1',
    facts: {},
    others: [
      instance('i-1', { env: 'staging' }),
      { kind: 'ec2:instance', id: 'i-2', facts: { VpcId: 'vpc-2', Tags: { env: 'production' } } },
    ],
  },
  { name: 'no tags', verdict: 'not-applicable', id: 'vpc-1', facts: {}, others: [instance('i-1', {})] },
  {
    name: 'a tag of your own',
    verdict: 'fail',
    id: 'vpc-1',
    facts: {},
    others: [instance('i-1', { tier: 'a' }), instance('i-2', { tier: 'b' })],
    settings: { tagKeys: ['tier'] },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    id: 'vpc-1',
    facts: {},
    others: [
      { kind: 'ec2:instance', id: 'i-1', facts: { VpcId: 'vpc-1', Tags: denied('ec2:DescribeInstances') } },
    ],
  },
]);

import type { InstanceFacts } from '../../model/kinds/ec2.ts';
import { cases, denied } from '../case.ts';

const options = (HttpPutResponseHopLimit: number | null, HttpEndpoint = 'enabled') => ({
  facts: {
    MetadataOptions: {
      HttpTokens: 'required',
      HttpEndpoint,
      HttpPutResponseHopLimit,
    } satisfies InstanceFacts['MetadataOptions'],
  },
});

export default cases('ec2-instance-imds-hop-limit', 'ec2:instance', [
  { name: 'one', verdict: 'pass', ...options(1) },
  { name: 'two', verdict: 'fail', reason: /is 2; expected: at most 1/, ...options(2) },
  { name: 'no metadata service', verdict: 'pass', reason: /disabled/, ...options(64, 'disabled') },
  { name: 'not told', verdict: 'unknown', reason: /missing/, ...options(null) },
  { name: 'denied', verdict: 'unknown', facts: { MetadataOptions: denied('ec2:DescribeInstances') } },
]);

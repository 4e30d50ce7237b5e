import { cases, denied } from '../case.ts';

const node = (Ec2InstanceId: string, PublicIpAddress: string | null) => ({ Ec2InstanceId, PublicIpAddress });

export default cases('emr-cluster-no-public-address', 'emr:cluster', [
  { name: 'private', verdict: 'pass', facts: { primaryNodes: [node('i-1', null)] } },
  {
    name: 'public',
    verdict: 'fail',
    reason: /i-1 \(203\.0\.113\.7\)/,
    facts: { primaryNodes: [node('i-1', '203.0.113.7')] },
  },
  {
    name: 'one of three',
    verdict: 'fail',
    facts: { primaryNodes: [node('i-1', null), node('i-2', '203.0.113.7'), node('i-3', null)] },
  },
  { name: 'still starting', verdict: 'not-applicable', facts: { primaryNodes: [] } },
  { name: 'denied', verdict: 'unknown', facts: { primaryNodes: denied('elasticmapreduce:ListInstances') } },
]);

import { cases, denied } from '../case.ts';

const disk = (DeviceName: string, Encrypted: boolean | null) => ({
  DeviceName,
  Encrypted,
  SnapshotId: 'snap-1',
});

export default cases('ec2-image-encrypted', 'ec2:image', [
  { name: 'encrypted', verdict: 'pass', facts: { BlockDeviceMappings: [disk('/dev/xvda', true)] } },
  {
    name: 'one of two is not',
    verdict: 'fail',
    reason: /not true for \/dev\/sdf/,
    facts: { BlockDeviceMappings: [disk('/dev/xvda', true), disk('/dev/sdf', false)] },
  },
  { name: 'instance stores only', verdict: 'not-applicable', facts: { BlockDeviceMappings: [] } },
  { name: 'denied', verdict: 'unknown', facts: { BlockDeviceMappings: denied('ec2:DescribeImages') } },
]);

import { cases, denied } from '../case.ts';

const target = (availabilityZone: string) => ({
  SubnetId: `subnet-${availabilityZone}`,
  VpcId: 'vpc-1',
  availabilityZone,
});

export default cases('efs-file-system-multi-az', 'efs:file-system', [
  {
    name: 'two zones',
    verdict: 'pass',
    facts: { AvailabilityZoneName: null, mountTargets: [target('eu-west-1a'), target('eu-west-1b')] },
  },
  {
    name: 'one mount target',
    verdict: 'fail',
    reason: /in eu-west-1a; expected/,
    facts: { AvailabilityZoneName: null, mountTargets: [target('eu-west-1a')] },
  },
  {
    name: 'none',
    verdict: 'fail',
    reason: /no zone/,
    facts: { AvailabilityZoneName: null, mountTargets: [] },
  },
  {
    name: 'One Zone',
    verdict: 'fail',
    reason: /eu-west-1c alone/,
    facts: { AvailabilityZoneName: 'eu-west-1c', mountTargets: [target('eu-west-1c')] },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { AvailabilityZoneName: null, mountTargets: denied('elasticfilesystem:DescribeMountTargets') },
  },
]);

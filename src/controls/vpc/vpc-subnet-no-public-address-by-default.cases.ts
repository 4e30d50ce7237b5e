import { cases, denied } from '../case.ts';

const facts = { MapPublicIpOnLaunch: false, ownerId: '111122223333' };

export default cases('vpc-subnet-no-public-address-by-default', 'ec2:subnet', [
  { name: 'none', verdict: 'pass', facts },
  { name: 'as in default VPCs', verdict: 'fail', facts: { ...facts, MapPublicIpOnLaunch: true } },
  {
    name: 'of another account',
    verdict: 'not-applicable',
    facts: { MapPublicIpOnLaunch: true, ownerId: '999988887777' },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { ...facts, MapPublicIpOnLaunch: denied('ec2:DescribeSubnets') },
  },
]);

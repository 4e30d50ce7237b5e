import { cases, denied } from '../case.ts';

const facts = (subnetIds: readonly string[], isDefault = false) => ({
  subnetIds,
  isDefault,
  ownerId: '111122223333',
});

export default cases('ec2-network-acl-used', 'ec2:network-acl', [
  { name: 'in use', verdict: 'pass', facts: facts(['subnet-1', 'subnet-2']) },
  { name: 'on no subnet', verdict: 'fail', facts: facts([]) },
  { name: 'the default', verdict: 'not-applicable', facts: facts([], true) },
  { name: 'of another account', verdict: 'not-applicable', facts: { ...facts([]), ownerId: '999988887777' } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { ...facts([]), subnetIds: denied('ec2:DescribeNetworkAcls') },
  },
]);

import { judgeSubnets, publicSubnets, ROUTES } from '../../effective/public-subnets.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'rds-instance-private-subnets',
  title: 'RDS instances lie in private subnets',
  risk: { impact: 'data', exposure: 'internet', ease: 'effort' },
  why: 'In a subnet with a route to the internet one public address and one open rule are enough to let everybody try.',
  fix: 'Move the instance to subnets whose routes lead to no internet gateway.',
  items: ['own.data-leaks'],
  aka: { cloudsploit: ['rdsPublicSubnet'], securityHub: ['RDS.46'] },
  kind: 'rds:instance',
  facts: ['subnetGroup'],
  relations: { ...ROUTES },
  judge(
    {
      region,
      facts: {
        subnetGroup: { VpcId, subnetIds },
      },
    },
    { related: { routeTables } },
  ) {
    return judgeSubnets('instance', subnetIds, publicSubnets(subnetIds, VpcId, region, routeTables));
  },
});

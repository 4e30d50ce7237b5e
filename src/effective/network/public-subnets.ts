import type { Route } from '../../model/kinds/ec2-network.ts';

interface Table {
  readonly facts: {
    readonly Routes: readonly Route[];
    readonly subnetIds: readonly string[];
    readonly isMain: boolean;
  };
}

/** Those of a VPC's subnets that have a route to an internet gateway, by the tables of that VPC. */
export function publicSubnets(subnets: readonly string[], tables: readonly Table[]): readonly string[] {
  const main = tables.find(({ facts }) => facts.isMain);
  return subnets.filter((subnet) => {
    const own = tables.find(({ facts }) => facts.subnetIds.includes(subnet));
    return (
      (own ?? main)?.facts.Routes.some(({ target, active }) => active && target.startsWith('igw-')) ?? false
    );
  });
}

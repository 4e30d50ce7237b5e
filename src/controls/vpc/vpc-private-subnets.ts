import { publicSubnets } from '../../effective/network/public-subnets.ts';
import { control, of } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

/** Of default VPCs, which are public by their make, only whether something runs in them is asked. */
export default control({
  id: 'vpc-private-subnets',
  title: 'VPCs have subnets that the internet has no route to',
  risk: { impact: 'order', exposure: 'internet', ease: 'effort' },
  why: 'Where every subnet is public, databases and workers stand in the same row as the web servers.',
  fix: 'Make private subnets for everything that need not be reached from outside, and move it there.',
  items: ['own.isolation', 'own.ec2-misconfig'],
  aka: { prowler: ['vpc_subnet_separate_private_public'], cloudsploit: ['vpcMultipleSubnets'] },
  kind: 'ec2:vpc',
  facts: ['isDefault'],
  relations: {
    subnets: of('ec2:subnet', 'VpcId', []),
    tables: of('ec2:route-table', 'VpcId', ['Routes', 'subnetIds', 'isMain']),
  },
  judge({ facts: { isDefault } }, { related: { subnets, tables } }) {
    if (isDefault) return notApplicable('This is a default VPC, in which nothing is to run.');
    if (subnets.length === 0) return notApplicable('The VPC has no subnets.');
    const ids = subnets.map(({ id }) => id);
    const open = publicSubnets(ids, tables).length;
    const told = `${open} of ${ids.length} subnets have a route to an internet gateway`;
    return open === ids.length ? fail(`${told}; expected: fewer.`) : pass(`${told}.`);
  },
});

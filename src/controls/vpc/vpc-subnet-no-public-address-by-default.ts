import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'vpc-subnet-no-public-address-by-default',
  title: 'Subnets give no public address to what is started in them',
  risk: { impact: 'order', exposure: 'internet', ease: 'chance' },
  why: 'Whoever starts a machine there and says nothing puts it on the internet.',
  fix: 'Turn off auto-assignment of public addresses for the subnet, and ask for an address where one is needed.',
  items: ['own.defaults', 'own.ec2-misconfig'],
  aka: { prowler: ['vpc_subnet_no_public_ip_by_default'], securityHub: ['EC2.15'] },
  kind: 'ec2:subnet',
  facts: ['MapPublicIpOnLaunch', 'ownerId'],
  judge({ account, facts: { MapPublicIpOnLaunch, ownerId } }) {
    if (ownerId !== account) return notApplicable(`The subnet belongs to account ${ownerId}.`);
    return MapPublicIpOnLaunch
      ? fail('MapPublicIpOnLaunch is true; expected: false.')
      : pass('MapPublicIpOnLaunch is false.');
  },
});

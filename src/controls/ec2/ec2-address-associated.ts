import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'ec2-address-associated',
  title: 'Elastic IP addresses are associated with something',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  why: 'An address that is kept for nothing costs money, and DNS records and allow lists that still name it go unnoticed.',
  fix: 'Take the address out of DNS and of the allow lists of others, then release it.',
  items: ['own.ec2-misconfig'],
  aka: {
    prowler: ['ec2_elastic_ip_unassigned'],
    cloudsploit: ['unassociatedElasticIp'],
    securityHub: ['EC2.12'],
  },
  kind: 'ec2:address',
  facts: ['PublicIp', 'associationId', 'serviceManaged'],
  judge({ facts: { PublicIp, associationId, serviceManaged } }) {
    if (serviceManaged !== null) return notApplicable(`The service ${serviceManaged} keeps the address.`);
    return associationId === null
      ? fail(`${PublicIp} is associated with nothing; expected: an instance or network interface.`)
      : pass(`${PublicIp} is in use by ${associationId}.`);
  },
});

import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'ec2-network-interface-source-dest-check',
  title: 'Network interfaces pass on only traffic of their own',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'A machine that may pass on the traffic of others is a way around the routes, and can send under addresses that are not its own.',
  fix: 'Turn the source/destination check on again, unless the machine is a router, firewall or NAT.',
  items: ['own.ec2-misconfig', 'own.isolation'],
  aka: { securityHub: ['EC2.180'] },
  kind: 'ec2:network-interface',
  facts: ['SourceDestCheck', 'interfaceType', 'requesterManaged'],
  judge({ facts: { SourceDestCheck: checked, interfaceType, requesterManaged } }) {
    if (requesterManaged) return notApplicable('An AWS service made the interface and keeps it.');
    if (interfaceType !== 'interface') return notApplicable(`It is of the type ${interfaceType}.`);
    return checked ? pass('SourceDestCheck is true.') : fail('SourceDestCheck is false; expected: true.');
  },
});

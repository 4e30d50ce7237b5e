import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'vpc-endpoint-service-acceptance',
  title: 'Connections to endpoint services must be accepted by somebody',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'Whoever is allowed to connect, by a list that grows, gets a way into the network with nobody looking.',
  fix: 'Require acceptance for the endpoint service.',
  items: ['own.ec2-misconfig'],
  aka: { cloudsploit: ['vpcEndpointAcceptance'] },
  kind: 'ec2:vpc-endpoint-service',
  facts: ['AcceptanceRequired'],
  judge({ facts }) {
    return facts.AcceptanceRequired
      ? pass('AcceptanceRequired is true.')
      : fail('AcceptanceRequired is false; expected: true.');
  },
});

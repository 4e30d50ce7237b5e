import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'opensearch-domain-in-vpc',
  title: 'OpenSearch domains lie in a VPC',
  risk: { impact: 'defence', exposure: 'internet', ease: 'effort' },
  severityNote:
    'The endpoint alone gives nothing away: the access policy or a password must fail as well, and that has a control of its own.',
  why: 'A public endpoint lets everybody knock, so that one wrong line in the access policy opens all data at once.',
  fix: 'Make a domain in private subnets of a VPC and restore a snapshot into it; an existing one cannot be moved.',
  items: ['own.data-leaks', 'own.defaults'],
  aka: { cloudsploit: ['opensearchPublicEndpoint'], securityHub: ['ES.2', 'Opensearch.2'] },
  kind: 'opensearch:domain',
  facts: ['VPCOptions'],
  judge({ facts: { VPCOptions } }) {
    return VPCOptions === null
      ? fail('The domain has a public endpoint; expected: subnets of a VPC.')
      : pass(`The domain lies in ${VPCOptions.SubnetIds.join(', ')}.`);
  },
});

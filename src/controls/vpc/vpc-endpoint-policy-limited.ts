import { judgeForeignAccess, NOBODY_KNOWN } from '../../effective/foreign-access.ts';
import { reachesStrangers } from '../../effective/network/endpoint-policy.ts';
import { asRead, control } from '../../model/control.ts';
import { notApplicable } from '../../model/verdict.ts';

export default control({
  id: 'vpc-endpoint-policy-limited',
  title: 'Policies of VPC endpoints keep strangers and their things out',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'By an endpoint that lets everything pass, an intruder copies your data into a bucket of their own, with keys of their own, past every firewall.',
  fix: 'Allow only principals, or only things, of your account or organization in the policy of the endpoint.',
  items: ['own.ec2-misconfig', 'own.defaults'],
  aka: {
    prowler: ['vpc_endpoint_connections_trust_boundaries'],
    cloudsploit: ['vpcEndpointCrossAccount', 'vpcEndpointExposed'],
  },
  kind: 'ec2:vpc-endpoint',
  facts: ['PolicyDocument'],
  relations: { accounts: asRead('aws:account', ['organization']) },
  settings: NOBODY_KNOWN,
  judge(resource, { related: { accounts }, settings }) {
    const text = resource.facts.PolicyDocument;
    if (text === null) return { ...notApplicable('An endpoint of this type has no policy.'), restsOn: [] };
    return judgeForeignAccess({
      what: 'endpoint',
      resource,
      about: ['*'],
      text,
      accounts,
      settings,
      counts: reachesStrangers,
    });
  },
});

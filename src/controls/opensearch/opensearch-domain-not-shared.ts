import { judgeForeignAccess, NOBODY_KNOWN } from '../../effective/foreign-access.ts';
import { control, asRead } from '../../model/control.ts';

export default control({
  id: 'opensearch-domain-not-shared',
  title: 'OpenSearch domains let no unknown account in',
  risk: { impact: 'data', exposure: 'internet', ease: 'chance' },
  why: 'An account that the access policy names can let any of its users read and change the indexes.',
  fix: 'Take from the policy whom you do not know, and list in knownAccounts who is meant to have access.',
  items: ['own.data-leaks'],
  aka: { cloudsploit: ['opensearchCrossAccountAccess'] },
  kind: 'opensearch:domain',
  facts: ['AccessPolicies'],
  relations: { accounts: asRead('aws:account', ['organization']) },
  settings: { ...NOBODY_KNOWN },
  judge(domain, { related: { accounts }, settings }) {
    const { arn, facts } = domain;
    const about = arn === undefined ? {} : { about: [arn, `${arn}/*`] };
    return judgeForeignAccess({
      what: 'domain',
      resource: domain,
      ...about,
      text: facts.AccessPolicies,
      accounts,
      settings,
    });
  },
});

import type { ConfigAggregator } from '../../model/kinds/account.ts';
import { cases, denied } from '../case.ts';

const MANAGES = { organization: { id: 'o-abcdefghij', managementAccountId: '111122223333' } };
const MEMBER = { organization: { id: 'o-abcdefghij', managementAccountId: '444455556666' } };
const NONE = { delegatedAdministrators: [] };

function aggregators(...configAggregators: readonly ConfigAggregator[]) {
  return { regionFacts: { configAggregators } };
}

const WHOLE: ConfigAggregator = { name: 'all', isOfOrganization: true, allRegions: true };

export default cases('config-aggregator', 'aws:account', [
  { name: 'of the organization', verdict: 'pass', facts: { ...MANAGES, ...NONE }, ...aggregators(WHOLE) },
  {
    name: 'of some regions',
    verdict: 'fail',
    reason: /chosen regions only/,
    facts: { ...MANAGES, ...NONE },
    ...aggregators({ ...WHOLE, allRegions: false }),
  },
  {
    name: 'of some accounts',
    verdict: 'fail',
    reason: /delegated to no account/,
    facts: { ...MANAGES, ...NONE },
    ...aggregators({ ...WHOLE, isOfOrganization: false }),
  },
  {
    name: 'in the account that it is delegated to',
    verdict: 'not-applicable',
    reason: /444455556666/,
    facts: {
      ...MANAGES,
      delegatedAdministrators: [
        { account: '444455556666', name: 'security', services: ['config.amazonaws.com'] },
      ],
    },
    ...aggregators(),
  },
  {
    name: 'in a member',
    verdict: 'not-applicable',
    facts: { ...MEMBER, delegatedAdministrators: denied('organizations:ListDelegatedAdministrators') },
    ...aggregators(),
  },
  {
    name: 'perhaps in another account',
    verdict: 'manual',
    facts: { ...MANAGES, delegatedAdministrators: denied('organizations:ListDelegatedAdministrators') },
    ...aggregators(),
  },
  {
    name: 'no organization',
    verdict: 'not-applicable',
    facts: { organization: null, delegatedAdministrators: null },
    ...aggregators(),
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { ...MANAGES, ...NONE },
    regionFacts: { configAggregators: denied('config:DescribeConfigurationAggregators') },
  },
]);

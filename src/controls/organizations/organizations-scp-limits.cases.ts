import { cases, denied } from '../case.ts';

const ALL = { Effect: 'Allow', Action: '*', Resource: '*' };
const STAY = { Effect: 'Deny', Action: 'organizations:LeaveOrganization', Resource: '*' };
const organization = { id: 'o-abcdefghij', managementAccountId: '444455556666' };

function scp(Name: string, ...Statement: readonly object[]) {
  return {
    Id: `p-${Name.toLowerCase()}`,
    Name,
    Content: JSON.stringify({ Version: '2012-10-17', Statement }),
  };
}

const FULL = scp('FullAWSAccess', ALL);

export default cases('organizations-scp-limits', 'aws:account', [
  {
    name: 'a denial at the root',
    verdict: 'pass',
    reason: /limited by Stay\./,
    facts: { organization, serviceControlPolicies: [[FULL, scp('Stay', STAY)], [FULL], [FULL]] },
  },
  {
    name: 'a list of what is allowed',
    verdict: 'pass',
    reason: /limited by Few\./,
    facts: {
      organization,
      serviceControlPolicies: [[FULL], [scp('Few', { ...ALL, Action: ['ec2:*', 's3:*'] })]],
    },
  },
  {
    name: 'everything, but in one region only',
    verdict: 'pass',
    facts: {
      organization,
      serviceControlPolicies: [
        [FULL],
        [scp('Here', { ...ALL, Condition: { StringEquals: { 'aws:RequestedRegion': 'eu-west-1' } } })],
      ],
    },
  },
  {
    name: 'AWS’s own policy everywhere',
    verdict: 'fail',
    reason: /taken away by FullAWSAccess;/,
    facts: { organization, serviceControlPolicies: [[FULL], [FULL]] },
  },
  {
    name: 'a list of what is allowed beside it, which is then no limit',
    verdict: 'fail',
    facts: { organization, serviceControlPolicies: [[FULL, scp('Few', { ...ALL, Action: 'ec2:*' })]] },
  },
  { name: 'not in use', verdict: 'fail', facts: { organization, serviceControlPolicies: null } },
  {
    name: 'one that cannot be read',
    verdict: 'unknown',
    reason: /the service control policy Odd cannot be read/,
    facts: { organization, serviceControlPolicies: [[FULL, { Id: 'p-odd', Name: 'Odd', Content: '{}' }]] },
  },
  {
    name: 'the account that manages the organization',
    verdict: 'not-applicable',
    facts: {
      organization: { ...organization, managementAccountId: '111122223333' },
      serviceControlPolicies: null,
    },
  },
  {
    name: 'no organization',
    verdict: 'not-applicable',
    facts: { organization: null, serviceControlPolicies: null },
  },
  {
    name: 'denied, as to most members',
    verdict: 'unknown',
    facts: { organization, serviceControlPolicies: denied('organizations:ListRoots') },
  },
]);

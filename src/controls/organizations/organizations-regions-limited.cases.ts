import { cases, denied } from '../case.ts';

const FULL = { Effect: 'Allow', Action: '*', Resource: '*' };
const organization = { id: 'o-abcdefghij', managementAccountId: '444455556666' };

function scp(...Statement: readonly object[]) {
  return { Id: 'p-x', Name: 'x', Content: JSON.stringify({ Version: '2012-10-17', Statement }) };
}

const HERE = scp(FULL, {
  Effect: 'Deny',
  NotAction: ['iam:*', 'sts:*'],
  Resource: '*',
  Condition: { StringNotEquals: { 'aws:RequestedRegion': ['eu-west-1', 'us-east-1'] } },
});

export default cases('organizations-regions-limited', 'aws:account', [
  {
    name: 'two regions are open',
    verdict: 'pass',
    reason: /^15 of 17 regions are closed; open: eu-west-1, us-east-1\.$/,
    facts: { organization, serviceControlPolicies: [[HERE], [scp(FULL)]] },
  },
  {
    name: 'one more than is meant',
    verdict: 'fail',
    reason: /meant: us-east-1;/,
    facts: { organization, serviceControlPolicies: [[HERE]] },
    settings: { regions: ['eu-west-1'] },
  },
  {
    name: 'as is meant',
    verdict: 'pass',
    facts: { organization, serviceControlPolicies: [[HERE]] },
    settings: { regions: ['eu-west-1', 'us-east-1'] },
  },
  { name: 'all are open', verdict: 'fail', facts: { organization, serviceControlPolicies: [[scp(FULL)]] } },
  { name: 'not in use', verdict: 'fail', facts: { organization, serviceControlPolicies: null } },
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

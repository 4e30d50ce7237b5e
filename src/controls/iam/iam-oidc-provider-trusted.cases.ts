import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';
import { OWN, principal, trust } from './fixtures/trust.ts';

const ARN = `arn:aws:iam::${OWN}:oidc-provider/gitlab.com`;
const GITLAB = {
  id: ARN,
  arn: ARN,
  facts: { Url: 'gitlab.com', ClientIdList: ['https://gitlab.com'] },
} as const;

function role(id: string, Principal: object): Neighbour {
  return { kind: 'iam:role', id, facts: { AssumeRolePolicyDocument: trust({ Principal }) } };
}

const CLOSED: Neighbour = {
  kind: 'iam:role',
  id: 'closed',
  facts: { AssumeRolePolicyDocument: denied('iam:GetAccountAuthorizationDetails') },
};

export default cases('iam-oidc-provider-trusted', 'iam:oidc-provider', [
  {
    ...GITLAB,
    name: 'a role trusts it',
    verdict: 'pass',
    reason: /The role deploy trusts gitlab\.com/,
    others: [CLOSED, role('deploy', { Federated: [ARN] })],
  },
  {
    ...GITLAB,
    name: 'roles trust others',
    verdict: 'fail',
    reason: /set up for the audiences https:\/\/gitlab\.com;/,
    others: [role('app', principal(OWN)), role('other', { Federated: `${ARN}.example.com` })],
  },
  {
    ...GITLAB,
    name: 'no roles, no audience',
    verdict: 'fail',
    reason: /set up for no audience;/,
    facts: { Url: 'gitlab.com', ClientIdList: [] },
  },
  { ...GITLAB, name: 'perhaps one that could not be read', verdict: 'unknown', others: [CLOSED] },
  { ...GITLAB, name: 'roles not listed', verdict: 'unknown', unlisted: ['iam:role'] },
  {
    ...GITLAB,
    name: 'denied',
    verdict: 'unknown',
    facts: {
      Url: denied('iam:GetOpenIDConnectProvider'),
      ClientIdList: denied('iam:GetOpenIDConnectProvider'),
    },
  },
]);

import { cases, denied } from '../case.ts';

const ARN = 'arn:aws:es:eu-west-1:111122223333:domain/shop';
const policy = (Principal: unknown) =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal, Action: 'es:ESHttpGet', Resource: `${ARN}/*` }],
  });
const domain = (AccessPolicies: string | null) => ({ arn: ARN, facts: { AccessPolicies } });

export default cases('opensearch-domain-not-shared', 'opensearch:domain', [
  { name: 'its own account', verdict: 'pass', ...domain(policy({ AWS: 'arn:aws:iam::111122223333:root' })) },
  { name: 'no policy', verdict: 'pass', ...domain(null) },
  {
    name: 'another account',
    verdict: 'fail',
    reason: /to account 999988887777/,
    ...domain(policy({ AWS: '999988887777' })),
  },
  {
    name: 'another account, which is known',
    verdict: 'pass',
    settings: { knownAccounts: ['999988887777'] },
    ...domain(policy({ AWS: '999988887777' })),
  },
  { name: 'everybody', verdict: 'fail', ...domain(policy('*')) },
  { name: 'denied', verdict: 'unknown', arn: ARN, facts: { AccessPolicies: denied('es:DescribeDomains') } },
]);

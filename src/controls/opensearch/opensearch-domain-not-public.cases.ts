import { cases, denied } from '../case.ts';

const ARN = 'arn:aws:es:eu-west-1:111122223333:domain/shop';
const OFF = {
  Enabled: false,
  InternalUserDatabaseEnabled: false,
  AnonymousAuthEnabled: false,
  samlEnabled: false,
};
const policy = (Principal: unknown, Condition: object = {}, Action = 'es:*') =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal, Action, Resource: `${ARN}/*`, Condition }],
  });
const domain = (AccessPolicies: string | null, more: object = {}) => ({
  arn: ARN,
  facts: { AccessPolicies, VPCOptions: null, AdvancedSecurityOptions: OFF, ...more },
});

export default cases('opensearch-domain-not-public', 'opensearch:domain', [
  { name: 'a role', verdict: 'pass', ...domain(policy({ AWS: 'arn:aws:iam::111122223333:role/search' })) },
  { name: 'no policy', verdict: 'pass', ...domain(null) },
  { name: 'everybody', verdict: 'fail', reason: /es:\* to everyone/, ...domain(policy('*')) },
  { name: 'everybody, to read only', verdict: 'fail', ...domain(policy({ AWS: '*' }, {}, 'es:ESHttpGet')) },
  {
    name: 'everybody at one address',
    verdict: 'pass',
    ...domain(policy('*', { IpAddress: { 'aws:SourceIp': '203.0.113.7/32' } })),
  },
  {
    name: 'everybody at every address',
    verdict: 'fail',
    ...domain(policy('*', { IpAddress: { 'aws:SourceIp': '0.0.0.0/0' } })),
  },
  {
    name: 'everybody, in a VPC',
    verdict: 'pass',
    reason: /only the VPC/,
    ...domain(policy('*'), { VPCOptions: { SubnetIds: ['subnet-1'] } }),
  },
  {
    name: 'everybody, who must sign in',
    verdict: 'pass',
    reason: /asks who they are/,
    ...domain(policy('*'), { AdvancedSecurityOptions: { ...OFF, Enabled: true } }),
  },
  {
    name: 'everybody, who need not sign in yet',
    verdict: 'fail',
    ...domain(policy('*'), {
      AdvancedSecurityOptions: { ...OFF, Enabled: true, AnonymousAuthEnabled: true },
    }),
  },
  { name: 'no policy that AWS would take', verdict: 'unknown', ...domain('{}') },
  {
    name: 'denied',
    verdict: 'unknown',
    arn: ARN,
    facts: { AccessPolicies: denied('es:DescribeDomains'), VPCOptions: null, AdvancedSecurityOptions: OFF },
  },
]);

import { cases, denied } from '../case.ts';

const arn = 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:shop/db-AbCdEf';
const policy = (Principal: unknown, Condition?: object) =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: {
      Effect: 'Allow',
      Principal,
      Action: 'secretsmanager:GetSecretValue',
      Resource: '*',
      ...(Condition === undefined ? {} : { Condition }),
    },
  });
const secret = (ResourcePolicy: string | null) => ({ id: 'shop/db', arn, facts: { ResourcePolicy } });

export default cases('secretsmanager-secret-not-public', 'secretsmanager:secret', [
  { name: 'no policy', verdict: 'pass', reason: /has no policy/, ...secret(null) },
  {
    name: 'everybody',
    verdict: 'fail',
    reason: /secretsmanager:GetSecretValue to anyone with an AWS account/,
    ...secret(policy('*')),
  },
  { name: 'one other account', verdict: 'pass', ...secret(policy({ AWS: '444455556666' })) },
  {
    name: 'everybody of the organization',
    verdict: 'pass',
    ...secret(policy('*', { StringEquals: { 'aws:PrincipalOrgID': 'o-abcdefghij' } })),
  },
  {
    name: 'everybody from any address',
    verdict: 'fail',
    ...secret(policy({ AWS: '*' }, { IpAddress: { 'aws:SourceIp': '0.0.0.0/0' } })),
  },
  {
    name: 'a policy without meaning',
    verdict: 'unknown',
    reason: /cannot be read/,
    ...secret('{"Statement":[{}]}'),
  },
  {
    name: 'denied',
    verdict: 'unknown',
    reason: /grant secretsmanager:GetResourcePolicy/,
    arn,
    facts: { ResourcePolicy: denied('secretsmanager:GetResourcePolicy') },
  },
]);

import { cases, denied } from '../case.ts';

function policy(Principal: unknown, more: object = {}) {
  const statement = {
    Effect: 'Allow',
    Principal,
    Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
    Resource: 'arn:aws:logs:eu-west-1:111122223333:log-group:/aws/opensearch/*',
    ...more,
  };
  return { PolicyDocument: JSON.stringify({ Version: '2012-10-17', Statement: statement }) };
}

export default cases('logs-policy-not-public', 'logs:resource-policy', [
  { name: 'a service', verdict: 'pass', facts: policy({ Service: 'es.amazonaws.com' }) },
  { name: 'everybody', verdict: 'fail', reason: /logs:PutLogEvents to everyone/, facts: policy('*') },
  { name: 'everybody with an account', verdict: 'fail', facts: policy({ AWS: '*' }) },
  {
    name: 'everybody, from one account',
    verdict: 'pass',
    facts: policy('*', { Condition: { StringEquals: { 'aws:SourceAccount': '111122223333' } } }),
  },
  { name: 'another account', verdict: 'pass', facts: policy({ AWS: 'arn:aws:iam::444455556666:root' }) },
  { name: 'no policy at all', verdict: 'unknown', facts: { PolicyDocument: '{}' } },
  { name: 'denied', verdict: 'unknown', facts: { PolicyDocument: denied('logs:DescribeResourcePolicies') } },
]);

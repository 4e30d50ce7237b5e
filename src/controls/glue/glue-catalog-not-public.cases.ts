import { cases, denied } from '../case.ts';

const arn = 'arn:aws:glue:eu-west-1:111122223333:catalog';
const policy = (statement: object) => JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
const read = (Principal: unknown, more: object = {}) =>
  policy({
    Effect: 'Allow',
    Principal,
    Action: ['glue:GetTable', 'glue:GetTables'],
    Resource: ['arn:aws:glue:eu-west-1:111122223333:database/lake'],
    ...more,
  });
const catalog = (ResourcePolicy: string | null) => ({ arn, facts: { ResourcePolicy } });

export default cases('glue-catalog-not-public', 'glue:catalog', [
  { name: 'no policy', verdict: 'pass', ...catalog(null) },
  { name: 'everybody', verdict: 'fail', reason: /glue:GetTable/, ...catalog(read('*')) },
  { name: 'every AWS account', verdict: 'fail', ...catalog(read({ AWS: '*' })) },
  { name: 'one account', verdict: 'pass', ...catalog(read({ AWS: 'arn:aws:iam::444455556666:root' })) },
  {
    name: 'everybody of the organization',
    verdict: 'pass',
    ...catalog(read('*', { Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-abcdefghij' } } })),
  },
  {
    name: 'everybody, in a condition that everybody meets',
    verdict: 'fail',
    ...catalog(read('*', { Condition: { Bool: { 'aws:SecureTransport': 'true' } } })),
  },
  { name: 'a denial', verdict: 'pass', ...catalog(read('*', { Effect: 'Deny' })) },
  {
    name: 'a policy without meaning',
    verdict: 'unknown',
    reason: /cannot be read/,
    ...catalog('{"Statement":[{}]}'),
  },
  { name: 'denied', verdict: 'unknown', arn, facts: { ResourcePolicy: denied('glue:GetResourcePolicy') } },
]);

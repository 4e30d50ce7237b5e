import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const PROVISIONED = { id: 'orders', facts: { BillingMode: 'PROVISIONED' } };

function target(what: 'Read' | 'Write', tableName = 'orders'): Neighbour {
  const ScalableDimension = `dynamodb:table:${what}CapacityUnits`;
  return {
    kind: 'dynamodb:scalable-target',
    id: `table/${tableName} ${ScalableDimension}`,
    facts: { tableName, ScalableDimension },
  };
}

export default cases('dynamodb-table-autoscaling', 'dynamodb:table', [
  { name: 'on demand', verdict: 'pass', facts: { BillingMode: 'PAY_PER_REQUEST' } },
  { name: 'both are scaled', verdict: 'pass', ...PROVISIONED, others: [target('Read'), target('Write')] },
  {
    name: 'reads alone',
    verdict: 'fail',
    reason: /nothing scales WriteCapacityUnits;/,
    ...PROVISIONED,
    others: [target('Read')],
  },
  { name: 'fixed', verdict: 'fail', reason: /ReadCapacityUnits and WriteCapacityUnits/, ...PROVISIONED },
  {
    name: 'another table is scaled',
    verdict: 'fail',
    ...PROVISIONED,
    others: [target('Read', 'other'), target('Write', 'other')],
  },
  { name: 'denied', verdict: 'unknown', facts: { BillingMode: denied('dynamodb:DescribeTable') } },
  {
    name: 'targets may not be listed',
    verdict: 'unknown',
    ...PROVISIONED,
    unlisted: ['dynamodb:scalable-target'],
  },
]);

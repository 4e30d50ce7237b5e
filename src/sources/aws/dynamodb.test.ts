import { describe, expect, it } from 'vitest';
import { readFacts } from './fixtures/read-facts.ts';
import { refusal, refuse } from './fixtures/scan-answers.ts';

const TABLES = { ListTables: () => ({ TableNames: ['orders'] }) };
const KEY = 'arn:aws:kms:eu-west-1:111122223333:key/k';

describe('encryption', () => {
  it.each<[string, object, unknown]>([
    ['by a key that AWS owns', {}, null],
    [
      'by a KMS key',
      { SSEDescription: { Status: 'ENABLED', SSEType: 'KMS', KMSMasterKeyArn: KEY } },
      { KMSMasterKeyId: KEY },
    ],
    ['by a KMS key no more', { SSEDescription: { Status: 'DISABLED' } }, null],
    [
      'by a KMS key that is changed',
      { SSEDescription: { Status: 'UPDATING', KMSMasterKeyArn: KEY } },
      { KMSMasterKeyId: KEY },
    ],
  ])('%s', async (_, more, expected) => {
    const { facts } = await readFacts('dynamodb:table', ['SSESpecification', 'BillingMode'], {
      ...TABLES,
      DescribeTable: () => ({ Table: { TableName: 'orders', DeletionProtectionEnabled: false, ...more } }),
    });
    expect(facts['orders']).toEqual({ SSESpecification: expected, BillingMode: 'PROVISIONED' });
  });
});

describe('a policy', () => {
  const read = (answer: object) =>
    readFacts('dynamodb:table', ['ResourcePolicy'], { ...TABLES, GetResourcePolicy: () => answer });

  it('may be missing, be there, be cut, or be refused', async () => {
    const none = await read(refusal('PolicyNotFoundException', 'Resource-based policy not found', 400));
    expect(none.facts['orders']).toEqual({ ResourcePolicy: null });
    expect((await read({ Policy: '{"Statement":[]}' })).facts['orders']).toEqual({
      ResourcePolicy: '{"Statement":[]}',
    });
    const unknown = (kind: string) => ({ ResourcePolicy: { unknown: { kind } } });
    expect((await read({ Policy: '{"Statement":' })).facts['orders']).toMatchObject(unknown('unparsable'));
    expect((await read({})).facts['orders']).toMatchObject(unknown('unparsable'));
    expect((await read(refuse('dynamodb:GetResourcePolicy'))).facts['orders']).toMatchObject(
      unknown('denied'),
    );
  });
});

it('auto scaling is of tables and of indexes', async () => {
  const { facts } = await readFacts('dynamodb:scalable-target', ['tableName'], {
    DescribeScalableTargets: () => ({
      ScalableTargets: ['table/orders', 'table/orders/index/by-date'].map((ResourceId) => ({
        ServiceNamespace: 'dynamodb',
        ResourceId,
        ScalableDimension: 'dynamodb:table:ReadCapacityUnits',
      })),
    }),
  });
  expect(Object.values(facts)).toEqual([{ tableName: 'orders' }, { tableName: null }]);
});

import type * as AutoScaling from '@aws-sdk/client-application-auto-scaling';
import type * as DynamoDB from '@aws-sdk/client-dynamodb';
import { defineRead, factsOf, must, operation, policyText } from './read.ts';
import { told } from './told.ts';

const listTables = operation<DynamoDB.ListTablesCommandInput, DynamoDB.ListTablesCommandOutput>(
  'dynamodb',
  'ListTables',
  ['dynamodb:ListTables'],
);

export const tables = defineRead({
  scope: 'region',
  operations: [listTables],
  lists: ['dynamodb:table'],
  gives: { 'dynamodb:table': ['TableName'] },
  async *run({ account, partition, region, pages }) {
    for await (const page of pages(
      listTables,
      { Limit: 100 },
      (o) => o.LastEvaluatedTableName,
      (ExclusiveStartTableName) => ({ ExclusiveStartTableName }),
    )) {
      yield must(page.TableNames, listTables, 'TableNames').map((name) => ({
        kind: 'dynamodb:table' as const,
        id: name,
        arn: `arn:${partition}:dynamodb:${region}:${account}:table/${name}`,
        facts: { TableName: name },
      }));
    }
  },
});

const describeTable = operation<DynamoDB.DescribeTableCommandInput, DynamoDB.DescribeTableCommandOutput>(
  'dynamodb',
  'DescribeTable',
  ['dynamodb:DescribeTable'],
);

export const tableDetails = defineRead({
  scope: { each: 'dynamodb:table' },
  operations: [describeTable],
  gives: { 'dynamodb:table': ['BillingMode', 'SSESpecification', 'DeletionProtectionEnabled'] },
  async *run({ parents: [table], call }) {
    if (table === undefined) return;
    const answer = await call(describeTable, { TableName: table.id });
    const it = must(answer.Table, describeTable, 'Table');
    yield factsOf(table, {
      // Left out of a table that was never on demand.
      BillingMode: it.BillingModeSummary?.BillingMode ?? 'PROVISIONED',
      SSESpecification: encryptionOf(it),
      DeletionProtectionEnabled: told(
        it.DeletionProtectionEnabled,
        describeTable,
        'DeletionProtectionEnabled',
      ),
    });
  },
});

/**
 * Every table is encrypted; the description is left out where AWS's own key does it.
 * https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_SSEDescription.html
 */
function encryptionOf({ SSEDescription: description }: DynamoDB.TableDescription) {
  const { Status, KMSMasterKeyArn } = description ?? {};
  if (Status !== 'ENABLED' && Status !== 'UPDATING') return null;
  return { KMSMasterKeyId: must(KMSMasterKeyArn, describeTable, 'KMSMasterKeyArn') };
}

const describeContinuousBackups = operation<
  DynamoDB.DescribeContinuousBackupsCommandInput,
  DynamoDB.DescribeContinuousBackupsCommandOutput
>('dynamodb', 'DescribeContinuousBackups', ['dynamodb:DescribeContinuousBackups']);

export const tableBackups = defineRead({
  scope: { each: 'dynamodb:table' },
  operations: [describeContinuousBackups],
  gives: { 'dynamodb:table': ['PointInTimeRecoveryEnabled'] },
  async *run({ parents: [table], call }) {
    if (table === undefined) return;
    const answer = await call(describeContinuousBackups, { TableName: table.id });
    const { PointInTimeRecoveryDescription: recovery } = must(
      answer.ContinuousBackupsDescription,
      describeContinuousBackups,
      'ContinuousBackupsDescription',
    );
    const status = must(
      recovery?.PointInTimeRecoveryStatus,
      describeContinuousBackups,
      'PointInTimeRecoveryStatus',
    );
    yield factsOf(table, { PointInTimeRecoveryEnabled: status === 'ENABLED' });
  },
});

const getResourcePolicy = operation<
  DynamoDB.GetResourcePolicyCommandInput,
  DynamoDB.GetResourcePolicyCommandOutput
>('dynamodb', 'GetResourcePolicy', ['dynamodb:GetResourcePolicy']);

export const tablePolicy = defineRead({
  scope: { each: 'dynamodb:table' },
  operations: [getResourcePolicy],
  gives: { 'dynamodb:table': ['ResourcePolicy'] },
  async *run({ parents: [table], call }) {
    if (table === undefined) return;
    const input = { ResourceArn: table.arn ?? table.id };
    const answer = await call(getResourcePolicy, input, { absent: ['PolicyNotFoundException'] });
    const policy = answer === null ? null : must(answer.Policy, getResourcePolicy, 'Policy');
    yield factsOf(table, { ResourcePolicy: policy === null ? null : policyText(policy, getResourcePolicy) });
  },
});

const describeScalableTargets = operation<
  AutoScaling.DescribeScalableTargetsCommandInput,
  AutoScaling.DescribeScalableTargetsCommandOutput
>('application-auto-scaling', 'DescribeScalableTargets', ['application-autoscaling:DescribeScalableTargets']);

export const scalableTables = defineRead({
  id: 'application-auto-scaling:DescribeScalableTargets(dynamodb)',
  scope: 'region',
  operations: [describeScalableTargets],
  lists: ['dynamodb:scalable-target'],
  gives: { 'dynamodb:scalable-target': ['tableName', 'ScalableDimension'] },
  async *run({ pages }) {
    for await (const page of pages(
      describeScalableTargets,
      { ServiceNamespace: 'dynamodb', MaxResults: 50 },
      (o) => o.NextToken,
      (NextToken) => ({ NextToken }),
    )) {
      yield must(page.ScalableTargets, describeScalableTargets, 'ScalableTargets').map((target) => {
        const ResourceId = must(target.ResourceId, describeScalableTargets, 'ResourceId');
        const dimension = must(target.ScalableDimension, describeScalableTargets, 'ScalableDimension');
        return {
          kind: 'dynamodb:scalable-target' as const,
          id: `${ResourceId} ${dimension}`,
          facts: { tableName: tableOf(ResourceId), ScalableDimension: dimension },
        };
      });
    }
  },
});

function tableOf(resourceId: string): string | null {
  return /^table\/([^/]+)$/.exec(resourceId)?.[1] ?? null;
}

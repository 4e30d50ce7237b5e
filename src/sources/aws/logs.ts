import type * as Logs from '@aws-sdk/client-cloudwatch-logs';
import { defineRead, must, operation, policyText } from './read.ts';

const describeMetricFilters = operation<
  Logs.DescribeMetricFiltersCommandInput,
  Logs.DescribeMetricFiltersCommandOutput
>('cloudwatch-logs', 'DescribeMetricFilters', ['logs:DescribeMetricFilters']);

export const metricFilters = defineRead({
  scope: 'region',
  operations: [describeMetricFilters],
  lists: ['logs:metric-filter'],
  gives: { 'logs:metric-filter': ['LogGroupName', 'FilterPattern', 'MetricTransformations'] },
  async *run({ pages }) {
    const list = pages(
      describeMetricFilters,
      { limit: 50 },
      (o) => o.nextToken,
      (nextToken) => ({ nextToken }),
    );
    for await (const page of list) {
      yield must(page.metricFilters, describeMetricFilters, 'metricFilters').map((filter) => {
        const group = must(filter.logGroupName, describeMetricFilters, 'logGroupName');
        const name = must(filter.filterName, describeMetricFilters, 'filterName');
        return {
          kind: 'logs:metric-filter' as const,
          id: `${group}/${name}`,
          name,
          facts: {
            LogGroupName: group,
            // An empty pattern matches everything, and is left out.
            FilterPattern: filter.filterPattern ?? '',
            MetricTransformations: must(
              filter.metricTransformations,
              describeMetricFilters,
              'metricTransformations',
            ).map(transformation),
          },
        };
      });
    }
  },
});

function transformation({ metricName, metricNamespace, dimensions }: Logs.MetricTransformation) {
  return {
    MetricName: must(metricName, describeMetricFilters, 'metricName'),
    MetricNamespace: must(metricNamespace, describeMetricFilters, 'metricNamespace'),
    Dimensions: Object.entries(dimensions ?? {}).map(([Key, Value]) => ({ Key, Value })),
  };
}

const describeLogGroups = operation<Logs.DescribeLogGroupsCommandInput, Logs.DescribeLogGroupsCommandOutput>(
  'cloudwatch-logs',
  'DescribeLogGroups',
  ['logs:DescribeLogGroups'],
);

export const logGroups = defineRead({
  scope: 'region',
  operations: [describeLogGroups],
  lists: ['logs:log-group'],
  gives: { 'logs:log-group': ['RetentionInDays', 'KmsKeyId', 'LogGroupClass'] },
  async *run({ pages }) {
    for await (const page of pages(
      describeLogGroups,
      { limit: 50 },
      (o) => o.nextToken,
      (nextToken) => ({ nextToken }),
    )) {
      yield must(page.logGroups, describeLogGroups, 'logGroups').map((group) => ({
        kind: 'logs:log-group' as const,
        id: must(group.logGroupName, describeLogGroups, 'logGroupName'),
        arn: must(group.logGroupArn ?? group.arn, describeLogGroups, 'arn').replace(/:\*$/, ''),
        facts: {
          RetentionInDays: group.retentionInDays ?? null,
          KmsKeyId: group.kmsKeyId || null,
          // Groups had no class before there were several.
          LogGroupClass: group.logGroupClass ?? 'STANDARD',
        },
      }));
    }
  },
});

const describeResourcePolicies = operation<
  Logs.DescribeResourcePoliciesCommandInput,
  Logs.DescribeResourcePoliciesCommandOutput
>('cloudwatch-logs', 'DescribeResourcePolicies', ['logs:DescribeResourcePolicies']);

export const logResourcePolicies = defineRead({
  scope: 'region',
  operations: [describeResourcePolicies],
  lists: ['logs:resource-policy'],
  gives: { 'logs:resource-policy': ['PolicyDocument'] },
  async *run({ pages }) {
    for await (const page of pages(
      describeResourcePolicies,
      { limit: 50 },
      (o) => o.nextToken,
      (nextToken) => ({ nextToken }),
    )) {
      yield must(page.resourcePolicies, describeResourcePolicies, 'resourcePolicies').map((it) => ({
        kind: 'logs:resource-policy' as const,
        id: must(it.policyName, describeResourcePolicies, 'policyName'),
        facts: {
          PolicyDocument: policyText(
            must(it.policyDocument, describeResourcePolicies, 'policyDocument'),
            describeResourcePolicies,
          ),
        },
      }));
    }
  },
});

import type * as Logs from '@aws-sdk/client-cloudwatch-logs';
import { defineRead, must, operation } from './read.ts';

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

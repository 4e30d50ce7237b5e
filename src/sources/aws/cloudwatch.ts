import type * as CloudWatch from '@aws-sdk/client-cloudwatch';
import type { AlarmFacts, AlarmMetric } from '../../model/kinds/cloudwatch.ts';
import { defineRead, must, operation } from './read.ts';

const describeAlarms = operation<
  CloudWatch.DescribeAlarmsCommandInput,
  CloudWatch.DescribeAlarmsCommandOutput
>('cloudwatch', 'DescribeAlarms', ['cloudwatch:DescribeAlarms']);

export const alarms = defineRead({
  scope: 'region',
  operations: [describeAlarms],
  lists: ['cloudwatch:alarm'],
  gives: { 'cloudwatch:alarm': ['metric', 'mathMetrics', 'AlarmRule', 'ActionsEnabled', 'AlarmActions'] },
  async *run({ pages }) {
    // Unasked, AWS leaves composite alarms out.
    const input: CloudWatch.DescribeAlarmsCommandInput = {
      MaxRecords: 100,
      AlarmTypes: ['MetricAlarm', 'CompositeAlarm'],
    };
    for await (const page of pages(
      describeAlarms,
      input,
      (o) => o.NextToken,
      (NextToken) => ({ NextToken }),
    )) {
      yield [
        ...(page.MetricAlarms ?? []).map((alarm) => found(alarm, metricFacts(alarm))),
        ...(page.CompositeAlarms ?? []).map((alarm) =>
          found(alarm, {
            metric: null,
            mathMetrics: [],
            AlarmRule: must(alarm.AlarmRule, describeAlarms, 'AlarmRule'),
          }),
        ),
      ];
    }
  },
});

function found(
  alarm: CloudWatch.MetricAlarm | CloudWatch.CompositeAlarm,
  facts: Pick<AlarmFacts, 'metric' | 'mathMetrics' | 'AlarmRule'>,
) {
  const name = must(alarm.AlarmName, describeAlarms, 'AlarmName');
  return {
    kind: 'cloudwatch:alarm' as const,
    id: name,
    arn: alarm.AlarmArn,
    name,
    facts: {
      ...facts,
      ActionsEnabled: must(alarm.ActionsEnabled, describeAlarms, 'ActionsEnabled'),
      AlarmActions: alarm.AlarmActions ?? [],
    },
  };
}

/** A metric may stand in the alarm itself or be the only one of its metric queries: the console writes both. */
function metricFacts(
  alarm: CloudWatch.MetricAlarm,
): Pick<AlarmFacts, 'metric' | 'mathMetrics' | 'AlarmRule'> {
  if (alarm.MetricName !== undefined) return { metric: metricOf(alarm), mathMetrics: [], AlarmRule: null };
  const queries = alarm.Metrics ?? [];
  const metrics = queries.flatMap(({ MetricStat: stat }) =>
    stat?.Metric === undefined ? [] : [metricOf(stat.Metric)],
  );
  const only = queries.length === 1 ? metrics[0] : undefined;
  return { metric: only ?? null, mathMetrics: only === undefined ? metrics : [], AlarmRule: null };
}

function metricOf({ Namespace, MetricName, Dimensions }: CloudWatch.Metric): AlarmMetric {
  return {
    Namespace: must(Namespace, describeAlarms, 'Namespace'),
    MetricName: must(MetricName, describeAlarms, 'MetricName'),
    Dimensions: (Dimensions ?? []).map(({ Name, Value }) => ({ Name: Name ?? '', Value: Value ?? '' })),
  };
}

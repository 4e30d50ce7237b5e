import { describe, expect, it } from 'vitest';
import type { Answers } from './fixtures/scan-answers.ts';
import { ACCOUNT, refuse, scanAnswers, STRANGER } from './fixtures/scan-answers.ts';

const PLACE = `eu-west-1:${ACCOUNT}`;
const TOPIC = `arn:aws:sns:${PLACE}:soc`;
const PATTERN =
  '{ ($.eventSource = kms.amazonaws.com) && (($.eventName = DisableKey) || ($.eventName = ScheduleKeyDeletion)) }';

const TRAIL = {
  Name: 'main',
  TrailARN: `arn:aws:cloudtrail:${PLACE}:trail/main`,
  HomeRegion: 'eu-west-1',
  S3BucketName: 'logs',
  IsMultiRegionTrail: true,
  IsOrganizationTrail: false,
  IncludeGlobalServiceEvents: true,
  LogFileValidationEnabled: true,
  HasCustomEventSelectors: false,
  CloudWatchLogsLogGroupArn: `arn:aws:logs:${PLACE}:log-group:trail:*`,
};
const FILTER = {
  filterName: 'keys',
  logGroupName: 'trail',
  filterPattern: PATTERN,
  metricTransformations: [{ metricName: 'keys', metricNamespace: 'CIS', metricValue: '1' }],
};
const ALARM = {
  AlarmName: 'keys',
  AlarmArn: `arn:aws:cloudwatch:${PLACE}:alarm:keys`,
  ActionsEnabled: true,
  AlarmActions: [TOPIC],
  MetricName: 'keys',
  Namespace: 'CIS',
};
const subscription = (SubscriptionArn: string) => ({ SubscriptionArn, TopicArn: TOPIC, Protocol: 'email' });

const WELL: Answers = {
  DescribeTrails: () => ({ trailList: [TRAIL] }),
  GetTrailStatus: () => ({ IsLogging: true }),
  GetEventSelectors: () => ({ EventSelectors: [{ ReadWriteType: 'All', IncludeManagementEvents: true }] }),
  DescribeMetricFilters: () => ({ metricFilters: [FILTER] }),
  DescribeAlarms: () => ({ MetricAlarms: [ALARM] }),
  ListTopics: () => ({ Topics: [{ TopicArn: TOPIC }] }),
  ListSubscriptions: () => ({ Subscriptions: [subscription(`${TOPIC}:1`)] }),
  GetTopicAttributes: () => ({ Attributes: { TopicArn: TOPIC, SubscriptionsConfirmed: '0' } }),
};

async function scan(change: Answers = {}) {
  const { verdicts, calls } = await scanAnswers(['cloudwatch-alarm-key-deletion'], { ...WELL, ...change });
  return { verdict: verdicts[0]?.split(': ')[1], calls };
}

describe('what stands between a call and the person who hears of it', () => {
  it('is read with one call for each listing', async () => {
    const { verdict, calls } = await scan();
    expect(verdict).toBe('pass');
    expect(calls.filter((name) => /Alarm|Filter|Topic|Subscription/.test(name)).toSorted()).toEqual([
      'DescribeAlarms',
      'DescribeMetricFilters',
      'ListSubscriptions',
      'ListTopics',
    ]);
  });

  it.each<[string, Answers, string]>([
    [
      'a subscription that waits for its confirmation',
      { ListSubscriptions: () => ({ Subscriptions: [subscription('PendingConfirmation')] }) },
      'fail',
    ],
    [
      'a subscription of another account',
      {
        ListSubscriptions: () => ({ Subscriptions: [] }),
        GetTopicAttributes: () => ({ Attributes: { TopicArn: TOPIC, SubscriptionsConfirmed: '1' } }),
      },
      'pass',
    ],
    [
      'a topic that may not be asked',
      {
        ListSubscriptions: () => ({ Subscriptions: [] }),
        GetTopicAttributes: () => refuse('sns:GetTopicAttributes', 'AuthorizationError'),
      },
      'unknown',
    ],
    [
      'subscriptions refused',
      { ListSubscriptions: () => refuse('sns:ListSubscriptions', 'AuthorizationError') },
      'unknown',
    ],
    [
      "another account's topic",
      {
        DescribeAlarms: () => ({
          MetricAlarms: [{ ...ALARM, AlarmActions: [TOPIC.replace(ACCOUNT, STRANGER)] }],
        }),
      },
      'unknown',
    ],
    ['filters refused', { DescribeMetricFilters: () => refuse('logs:DescribeMetricFilters') }, 'unknown'],
    ['alarms refused', { DescribeAlarms: () => refuse('cloudwatch:DescribeAlarms') }, 'unknown'],
    ['a metric among metric queries', { DescribeAlarms: () => ({ MetricAlarms: [queried()] }) }, 'pass'],
    [
      'an expression',
      {
        DescribeAlarms: () => ({
          MetricAlarms: [queried({ Id: 'e', Expression: 'm * 2', ReturnData: true })],
        }),
      },
      'unknown',
    ],
    [
      'an alarm of dimensions',
      { DescribeAlarms: () => ({ MetricAlarms: [{ ...ALARM, Dimensions: [{ Name: 'a', Value: 'b' }] }] }) },
      'fail',
    ],
    [
      'a metric of dimensions',
      { DescribeMetricFilters: () => ({ metricFilters: [{ ...FILTER, metricTransformations: [SPLIT] }] }) },
      'fail',
    ],
  ])('%s', async (_, change, expected) => {
    expect((await scan(change)).verdict).toBe(expected);
  });

  it('asks each topic once where the policies are wanted too', async () => {
    const other = `${TOPIC}-2`;
    const Policy = JSON.stringify({ Statement: [] });
    const { verdicts, calls } = await scanAnswers(['cloudwatch-alarm-key-deletion', 'sns-topic-not-public'], {
      ...WELL,
      ListTopics: () => ({ Topics: [{ TopicArn: TOPIC }, { TopicArn: other }] }),
      GetTopicAttributes: () => ({ Attributes: { Policy, SubscriptionsConfirmed: '0' } }),
    });
    expect(verdicts).toEqual([`${ACCOUNT}: pass`, 'soc-2: pass', 'soc: pass']);
    expect(calls.filter((name) => name === 'GetTopicAttributes')).toHaveLength(2);
  });

  it('is told by a composite alarm on the second page', async () => {
    const composite = {
      AlarmName: 'any',
      ActionsEnabled: true,
      AlarmActions: [TOPIC],
      AlarmRule: 'ALARM(keys)',
    };
    const asked: unknown[] = [];
    const { verdict } = await scan({
      DescribeAlarms: ({ input }) => {
        asked.push(input['AlarmTypes']);
        if (input['NextToken'] === undefined) {
          return { MetricAlarms: [{ ...ALARM, AlarmActions: [] }], NextToken: 'more' };
        }
        return { CompositeAlarms: [composite] };
      },
    });
    expect(verdict).toBe('pass');
    expect(asked).toEqual([
      ['MetricAlarm', 'CompositeAlarm'],
      ['MetricAlarm', 'CompositeAlarm'],
    ]);
  });
});

const SPLIT = { ...FILTER.metricTransformations[0], dimensions: { name: '$.eventName' } };

function queried(...more: object[]) {
  const { MetricName, Namespace, ...rest } = ALARM;
  const stat = { Metric: { MetricName, Namespace }, Period: 300, Stat: 'Sum' };
  return { ...rest, Metrics: [{ Id: 'm', MetricStat: stat, ReturnData: more.length === 0 }, ...more] };
}

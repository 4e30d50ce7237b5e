import { nextTokenPage } from '../../src/sources/stub/paginate.ts';
import type { Responders, Sizes } from './world.ts';
import { ACCOUNT, daysAgo, lazy, ok, text } from './world.ts';

const TRAILS = [
  { Name: 'organization', HomeRegion: 'us-east-1', IsMultiRegionTrail: true },
  { Name: 'ireland', HomeRegion: 'eu-west-1', IsMultiRegionTrail: false },
] as const;

/** Trails, metric filters, alarms, topics. */
export function monitoring(sizes: Sizes): Responders {
  return {
    'cloudtrail:DescribeTrails': ({ region }) =>
      ok({ trailList: TRAILS.filter((it) => it.IsMultiRegionTrail || it.HomeRegion === region).map(trail) }),
    'cloudtrail:GetTrailStatus': () => ok({ IsLogging: true, LatestDeliveryTime: daysAgo(0) }),
    'cloudtrail:GetEventSelectors': (call) =>
      ok({
        TrailARN: text(call, 'TrailName'),
        EventSelectors: [
          {
            ReadWriteType: 'All',
            IncludeManagementEvents: true,
            DataResources: [],
            ExcludeManagementEventSources: [],
          },
        ],
      }),
    'cloudwatch-logs:DescribeMetricFilters': (call) =>
      nextTokenPage(call, lazy(sizes.in('metricFilter', call.region), metricFilter), 50, {
        items: 'metricFilters',
        size: 'limit',
        token: 'nextToken',
        next: 'nextToken',
      }),
    'cloudwatch:DescribeAlarms': (call) =>
      nextTokenPage(
        call,
        lazy(sizes.in('alarm', call.region), (at) => alarm(call.region, at)),
        100,
        { items: 'MetricAlarms', size: 'MaxRecords' },
      ),
    'sns:ListTopics': (call) =>
      nextTokenPage(
        call,
        lazy(sizes.in('topic', call.region), (at) => ({ TopicArn: topicArn(call.region, at) })),
        100,
        { items: 'Topics' },
      ),
    // Every third topic has a subscription of the account's own; the others are asked one by one.
    'sns:ListSubscriptions': (call) =>
      nextTokenPage(
        call,
        lazy(Math.ceil(sizes.in('topic', call.region) / 3), (at) => subscription(call.region, at * 3)),
        100,
        { items: 'Subscriptions' },
      ),
    'sns:GetTopicAttributes': (call) =>
      ok({
        Attributes: {
          TopicArn: text(call, 'TopicArn'),
          Owner: ACCOUNT,
          Policy: topicPolicy(text(call, 'TopicArn')),
          SubscriptionsConfirmed: '1',
          SubscriptionsPending: '0',
        },
      }),
  };
}

function trail({ Name, HomeRegion, IsMultiRegionTrail }: (typeof TRAILS)[number]) {
  return {
    Name,
    HomeRegion,
    IsMultiRegionTrail,
    TrailARN: `arn:aws:cloudtrail:${HomeRegion}:${ACCOUNT}:trail/${Name}`,
    S3BucketName: 'bench-data-000000',
    IncludeGlobalServiceEvents: IsMultiRegionTrail,
    IsOrganizationTrail: false,
    LogFileValidationEnabled: true,
    HasCustomEventSelectors: false,
    HasInsightSelectors: false,
    CloudWatchLogsLogGroupArn: `arn:aws:logs:${HomeRegion}:${ACCOUNT}:log-group:trail:*`,
  };
}

const PATTERNS = [
  '{ $.userIdentity.type = "Root" && $.userIdentity.invokedBy NOT EXISTS && $.eventType != "AwsServiceEvent" }',
  '{ ($.errorCode = "*UnauthorizedOperation") || ($.errorCode = "AccessDenied*") }',
  '{ ($.eventName = CreateTrail) || ($.eventName = UpdateTrail) || ($.eventName = DeleteTrail) || ($.eventName = StopLogging) }',
] as const;

function metricFilter(at: number) {
  return {
    filterName: `filter-${at}`,
    filterPattern: PATTERNS[at % PATTERNS.length],
    logGroupName: 'trail',
    creationTime: daysAgo(900).getTime(),
    metricTransformations: [{ metricName: `Metric${at}`, metricNamespace: 'Security', metricValue: '1' }],
  };
}

function alarm(region: string, at: number) {
  return {
    AlarmName: `alarm-${at}`,
    AlarmArn: `arn:aws:cloudwatch:${region}:${ACCOUNT}:alarm:alarm-${at}`,
    ActionsEnabled: true,
    AlarmActions: [topicArn(region, 0)],
    OKActions: [],
    InsufficientDataActions: [],
    StateValue: 'OK',
    MetricName: `Metric${at}`,
    Namespace: at % 4 === 0 ? 'Security' : 'AWS/EC2',
    Dimensions: [],
    Statistic: 'Sum',
    Period: 300,
    EvaluationPeriods: 1,
    Threshold: 1,
    ComparisonOperator: 'GreaterThanOrEqualToThreshold',
  };
}

function topicArn(region: string, at: number): string {
  return `arn:aws:sns:${region}:${ACCOUNT}:topic-${at}`;
}

/** The policy that SNS gives to a new topic. */
function topicPolicy(Resource: string): string {
  return JSON.stringify({
    Version: '2008-10-17',
    Id: '__default_policy_ID',
    Statement: [
      {
        Sid: '__default_statement_ID',
        Effect: 'Allow',
        Principal: { AWS: '*' },
        Action: ['SNS:Publish', 'SNS:Subscribe', 'SNS:GetTopicAttributes', 'SNS:SetTopicAttributes'],
        Resource,
        Condition: { StringEquals: { 'AWS:SourceOwner': ACCOUNT } },
      },
    ],
  });
}

function subscription(region: string, at: number) {
  const TopicArn = topicArn(region, at);
  return {
    SubscriptionArn: `${TopicArn}:subscription`,
    Owner: ACCOUNT,
    Protocol: 'sqs',
    Endpoint: `arn:aws:sqs:${region}:${ACCOUNT}:queue`,
    TopicArn,
  };
}

import type { StubCall } from '../sources/stub/protocol.ts';
import { nextTokenPage } from '../sources/stub/paginate.ts';
import type { Calendar } from './company.ts';
import { ACCOUNT, COMPANY, HOME, uuid } from './company.ts';
import type { Responders } from './responder.ts';
import { listing, ok, refuse, text } from './responder.ts';

const LOG_GROUP = '/cloudtrail/organisation';
const TOPIC = `arn:aws:sns:${HOME}:${ACCOUNT}:security-alarms`;

const STORE = `arn:aws:cloudtrail:${HOME}:${ACCOUNT}:eventdatastore/${uuid('event data store')}`;

const TRAILS = [
  {
    name: 'main',
    region: HOME,
    multi: true,
    validated: true,
    key: true,
    logs: true,
    bucket: `${COMPANY}-audit-trail`,
    logging: true,
    error: null,
  },
  {
    name: 'erp-legacy',
    region: 'eu-central-1',
    multi: false,
    validated: false,
    key: false,
    logs: false,
    bucket: `${COMPANY}-erp-archive`,
    logging: true,
    error: 'AccessDenied',
  },
  {
    name: 'agency-trail',
    region: 'us-east-1',
    multi: false,
    validated: true,
    key: false,
    logs: false,
    bucket: 'agency-central-logs',
    logging: false,
    error: null,
  },
] as const;

const changed = (...names: string[]): string =>
  `{ ${names.map((name) => `($.eventName = ${name})`).join(' || ')} }`;

const LOG_GROUPS = [
  { region: HOME, name: LOG_GROUP, days: 400, key: true },
  { region: HOME, name: '/aws/lambda/checkout-callback', days: null, key: false },
  { region: HOME, name: '/shop/web', days: 14, key: false },
  { region: 'eu-central-1', name: '/erp/windows-events', days: 30, key: false },
] as const;

/** Metric filters on the trail's log group, and whether their alarm reaches anyone. */
const FILTERS = [
  {
    name: 'root-use',
    pattern:
      '{ $.userIdentity.type = "Root" && $.userIdentity.invokedBy NOT EXISTS && $.eventType != "AwsServiceEvent" }',
    alarm: 'topic',
  },
  {
    name: 'unauthorized',
    pattern: '{ ($.errorCode = "*UnauthorizedOperation") || ($.errorCode = "AccessDenied*") }',
    alarm: 'topic',
  },
  {
    name: 'trail-changes',
    pattern: changed('CreateTrail', 'UpdateTrail', 'DeleteTrail', 'StartLogging', 'StopLogging'),
    alarm: 'topic',
  },
  {
    name: 'group-changes',
    pattern: changed('AuthorizeSecurityGroupIngress', 'RevokeSecurityGroupIngress'),
    alarm: 'topic',
  },
  {
    name: 'vpc-changes',
    pattern: changed(
      'CreateVpc',
      'DeleteVpc',
      'ModifyVpcAttribute',
      'AcceptVpcPeeringConnection',
      'CreateVpcPeeringConnection',
      'DeleteVpcPeeringConnection',
      'RejectVpcPeeringConnection',
      'AttachClassicLinkVpc',
      'DetachClassicLinkVpc',
      'DisableVpcClassicLink',
      'EnableVpcClassicLink',
    ),
    alarm: 'none',
  },
  {
    name: 'key-deletion',
    pattern:
      '{ ($.eventSource = kms.amazonaws.com) && (($.eventName = DisableKey) || ($.eventName = ScheduleKeyDeletion)) }',
    alarm: 'silenced',
  },
] as const;

const pascal = (name: string): string =>
  name
    .split('-')
    .map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}`)
    .join('');
const trailArn = (trail: (typeof TRAILS)[number]): string =>
  `arn:aws:cloudtrail:${trail.region}:${ACCOUNT}:trail/${trail.name}`;

export function logging(calendar: Calendar): Responders {
  const find = (call: StubCall, member: string) =>
    TRAILS.find((it) => [it.name, trailArn(it)].includes(text(call, member)));
  const missing = () => refuse('TrailNotFoundException', 'Unknown trail', 404);
  return {
    'cloudtrail:DescribeTrails': (call) => {
      const shadows = call.input['includeShadowTrails'] !== false;
      const visible = TRAILS.filter((it) => it.region === call.region || (shadows && it.multi));
      return ok({ trailList: visible.map(trail) });
    },
    'cloudtrail:GetTrailStatus': (call) => {
      const it = find(call, 'Name');
      if (it === undefined) return missing();
      const delivered = it.logging && it.error === null ? { LatestDeliveryTime: calendar.daysAgo(0.01) } : {};
      // The role that writes to the log group was tidied up last month.
      const toLogs = it.logs
        ? {
            LatestCloudWatchLogsDeliveryTime: calendar.daysAgo(31),
            LatestCloudWatchLogsDeliveryError: 'Access denied',
          }
        : {};
      return ok({
        IsLogging: it.logging,
        StartLoggingTime: calendar.daysAgo(900),
        ...delivered,
        ...toLogs,
        ...(it.error === null ? {} : { LatestDeliveryError: it.error }),
      });
    },
    'cloudtrail:GetEventSelectors': (call) => {
      const it = find(call, 'TrailName');
      if (it === undefined) return missing();
      return ok({
        TrailARN: trailArn(it),
        EventSelectors: [
          {
            ReadWriteType: 'All',
            IncludeManagementEvents: true,
            DataResources:
              it.name === 'main'
                ? [{ Type: 'AWS::S3::Object', Values: ['arn:aws:s3:::saltmarsh-customers/'] }]
                : [],
            ExcludeManagementEventSources: [],
          },
        ],
      });
    },
    'cloudtrail:ListEventDataStores': (call) =>
      ok({ EventDataStores: call.region === HOME ? [{ EventDataStoreArn: STORE, Name: 'audit-2024' }] : [] }),
    'cloudtrail:GetEventDataStore': () =>
      ok({ EventDataStoreArn: STORE, Name: 'audit-2024', Status: 'ENABLED', RetentionPeriod: 366 }),
    'cloudwatch-logs:DescribeLogGroups': (call) =>
      nextTokenPage(
        call,
        LOG_GROUPS.filter((it) => it.region === call.region).map((it) => logGroup(it, calendar)),
        50,
        { items: 'logGroups', size: 'limit', token: 'nextToken', next: 'nextToken' },
      ),
    'cloudwatch-logs:DescribeResourcePolicies': (call) =>
      ok({
        resourcePolicies:
          call.region === HOME
            ? [
                { policyName: 'search-logs', policyDocument: writers({ Service: 'es.amazonaws.com' }) },
                { policyName: 'agency-debugging', policyDocument: writers('*') },
              ]
            : [],
      }),
    'cloudwatch-logs:DescribeMetricFilters': (call) =>
      nextTokenPage(call, call.region === HOME ? FILTERS.map((it) => filter(it, calendar)) : [], 50, {
        items: 'metricFilters',
        size: 'limit',
        token: 'nextToken',
        next: 'nextToken',
      }),
    'cloudwatch:DescribeAlarms': (call) =>
      nextTokenPage(
        call,
        call.region === HOME ? FILTERS.filter((it) => it.alarm !== 'none').map(alarm) : [],
        100,
        { items: 'MetricAlarms', size: 'MaxRecords' },
      ),
    'sns:ListTopics': listing('Topics', (call) =>
      call.region === HOME ? [{ TopicArn: TOPIC }, { TopicArn: `${TOPIC}-test` }] : [],
    ),
    'sns:GetTopicAttributes': (call) =>
      ok({
        Attributes: {
          TopicArn: text(call, 'TopicArn'),
          Policy: topicPolicy(text(call, 'TopicArn')),
          ...(text(call, 'TopicArn') === TOPIC ? { KmsMasterKeyId: 'alias/queues' } : {}),
          SubscriptionsConfirmed: '0',
          SubscriptionsPending: '1',
        },
      }),
    'sns:ListSubscriptions': listing('Subscriptions', (call) =>
      call.region === HOME
        ? [
            {
              SubscriptionArn: `${TOPIC}:${uuid('subscription')}`,
              Owner: ACCOUNT,
              Protocol: 'email',
              Endpoint: 'security@saltmarsh.example',
              TopicArn: TOPIC,
            },
            {
              SubscriptionArn: 'PendingConfirmation',
              Owner: ACCOUNT,
              Protocol: 'email',
              Endpoint: 'oncall@saltmarsh.example',
              TopicArn: `${TOPIC}-test`,
            },
            {
              SubscriptionArn: `${TOPIC}-test:${uuid('pager')}`,
              Owner: ACCOUNT,
              Protocol: 'http',
              Endpoint: 'http://pager.saltmarsh.example/hook?token=belay',
              TopicArn: `${TOPIC}-test`,
            },
          ]
        : [],
    ),
  };
}

/** What AWS gives to a new topic; the one for tests was opened to try something out. */
function topicPolicy(arn: string): string {
  const own = { StringEquals: { 'AWS:SourceOwner': ACCOUNT } };
  const statement = {
    Sid: '__default_statement_ID',
    Effect: 'Allow',
    Principal: { AWS: '*' },
    Action: ['SNS:Publish', 'SNS:Subscribe', 'SNS:GetTopicAttributes'],
    Resource: arn,
    ...(arn.endsWith('-test') ? {} : { Condition: own }),
  };
  return JSON.stringify({ Version: '2008-10-17', Id: '__default_policy_ID', Statement: [statement] });
}

function trail(it: (typeof TRAILS)[number]) {
  const logs = it.logs
    ? {
        CloudWatchLogsLogGroupArn: `arn:aws:logs:${HOME}:${ACCOUNT}:log-group:${LOG_GROUP}:*`,
        CloudWatchLogsRoleArn: `arn:aws:iam::${ACCOUNT}:role/trail-to-logs`,
      }
    : {};
  return {
    Name: it.name,
    TrailARN: trailArn(it),
    HomeRegion: it.region,
    S3BucketName: it.bucket,
    IsMultiRegionTrail: it.multi,
    IncludeGlobalServiceEvents: it.multi,
    IsOrganizationTrail: false,
    LogFileValidationEnabled: it.validated,
    HasCustomEventSelectors: false,
    HasInsightSelectors: it.name === 'main',
    ...(it.key ? { KmsKeyId: `arn:aws:kms:${HOME}:${ACCOUNT}:key/${uuid(`trail@${HOME}`)}` } : {}),
    ...logs,
  };
}

function filter(it: (typeof FILTERS)[number], calendar: Calendar) {
  return {
    filterName: it.name,
    filterPattern: it.pattern,
    logGroupName: LOG_GROUP,
    creationTime: calendar.daysAgo(900).getTime(),
    metricTransformations: [{ metricName: pascal(it.name), metricNamespace: 'Security', metricValue: '1' }],
  };
}

function alarm(it: (typeof FILTERS)[number]) {
  return {
    AlarmName: it.name,
    AlarmArn: `arn:aws:cloudwatch:${HOME}:${ACCOUNT}:alarm:${it.name}`,
    ActionsEnabled: it.alarm !== 'silenced',
    AlarmActions: [TOPIC],
    OKActions: [],
    InsufficientDataActions: [],
    StateValue: 'OK',
    MetricName: pascal(it.name),
    Namespace: 'Security',
    Statistic: 'Sum',
    Period: 300,
    EvaluationPeriods: 1,
    Threshold: 1,
    ComparisonOperator: 'GreaterThanOrEqualToThreshold',
  };
}

function logGroup(it: (typeof LOG_GROUPS)[number], calendar: Calendar) {
  const arn = `arn:aws:logs:${it.region}:${ACCOUNT}:log-group:${it.name}`;
  return {
    logGroupName: it.name,
    arn: `${arn}:*`,
    logGroupArn: arn,
    logGroupClass: 'STANDARD',
    creationTime: calendar.daysAgo(800).getTime(),
    storedBytes: 48_000_000,
    ...(it.days === null ? {} : { retentionInDays: it.days }),
    ...(it.key ? { kmsKeyId: `arn:aws:kms:${HOME}:${ACCOUNT}:key/${uuid(`trail@${HOME}`)}` } : {}),
  };
}

/** A resource policy that lets somebody write to the search engine's log groups. */
function writers(Principal: string | { readonly Service: string }): string {
  const Resource = `arn:aws:logs:${HOME}:${ACCOUNT}:log-group:/aws/opensearch/*`;
  const Action = ['logs:PutLogEvents', 'logs:CreateLogStream'];
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal, Action, Resource }],
  });
}

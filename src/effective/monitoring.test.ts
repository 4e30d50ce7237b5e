import { describe, expect, it } from 'vitest';
import type { Alarm, Topic } from './alarm-hearing.ts';
import type { MetricFilter, MonitoredTrail, MonitoringSetup } from './monitoring.ts';
import { judgeMonitoring } from './monitoring.ts';

const ACCOUNT = '111122223333';
const REGION = 'eu-west-1';
const TOPIC = `arn:aws:sns:${REGION}:${ACCOUNT}:soc`;
const PATTERN =
  '{ ($.eventName = StopLogging) || ($.eventName = DeleteTrail) || ($.eventName = UpdateTrail) }';
const REST = '{ ($.eventName = CreateTrail) || ($.eventName = StartLogging) }';
const place = { account: ACCOUNT, region: REGION } as const;

function trail(facts: Partial<MonitoredTrail['facts']> = {}): MonitoredTrail {
  return {
    ...place,
    kind: 'cloudtrail:trail',
    id: 'main',
    facts: {
      IsMultiRegionTrail: true,
      IsLogging: true,
      CloudWatchLogsLogGroupArn: `arn:aws:logs:${REGION}:${ACCOUNT}:log-group:trail`,
      eventSelectors: { EventSelectors: [], AdvancedEventSelectors: [] },
      ...facts,
    },
  };
}

function filter(id: string, facts: Partial<MetricFilter['facts']> = {}): MetricFilter {
  const metric = { MetricName: id, MetricNamespace: 'CIS', Dimensions: [] };
  const own = { LogGroupName: 'trail', FilterPattern: PATTERN, MetricTransformations: [metric] };
  return { ...place, kind: 'logs:metric-filter', id, name: id, facts: { ...own, ...facts } };
}

function alarm(id: string, facts: Partial<Alarm['facts']> = {}): Alarm {
  const metric = { Namespace: 'CIS', MetricName: id, Dimensions: [] };
  const own = { metric, mathMetrics: [], AlarmRule: null, ActionsEnabled: true, AlarmActions: [TOPIC] };
  return { ...place, kind: 'cloudwatch:alarm', id, facts: { ...own, ...facts } };
}

function topic(confirmedSubscriptions = 1): Topic {
  return { ...place, kind: 'sns:topic', id: 'soc', arn: TOPIC, facts: { confirmedSubscriptions } };
}

function region(id: string, trailsFromElsewhere: { arn: string; homeRegion: string }[] = []) {
  return { kind: 'aws:region', account: ACCOUNT, region: id, id, facts: { trailsFromElsewhere } } as const;
}

/** All is well: two filters share the concern, each with its alarm. */
const WELL: MonitoringSetup = {
  account: ACCOUNT,
  regions: [region(REGION)],
  trails: [trail()],
  filters: [filter('stop'), filter('start', { FilterPattern: REST })],
  alarms: [alarm('stop'), alarm('start')],
  topics: [topic()],
};

function judge(change: Partial<MonitoringSetup>) {
  return judgeMonitoring('cloudtrail-changes', { ...WELL, ...change });
}

const composite = (id: string, facts: Partial<Alarm['facts']>) =>
  alarm(id, { metric: null, AlarmRule: 'FALSE', ...facts });
const silent = (id: string) => alarm(id, { AlarmActions: [] });
const other = `arn:aws:cloudtrail:us-east-1:${ACCOUNT}:trail/other`;

describe('judgeMonitoring', () => {
  it.each<[string, Partial<MonitoringSetup>, RegExp]>([
    [
      'two filters that share the work',
      {},
      /^Filter stop counts .* alarm stop tells topic soc; Filter start /,
    ],
    [
      'a composite alarm speaks for them',
      {
        alarms: [
          silent('stop'),
          silent('start'),
          composite('any', { AlarmRule: 'ALARM(stop) OR ALARM("start")' }),
        ],
      },
      /alarm any tells topic soc/,
    ],
    [
      'a composite alarm above a composite alarm',
      {
        alarms: [
          silent('stop'),
          alarm('start'),
          composite('top', { AlarmRule: 'ALARM(low)' }),
          composite('low', { AlarmRule: 'ALARM(stop)', AlarmActions: [] }),
        ],
      },
      /alarm top tells/,
    ],
    [
      'a Lambda function hears it',
      {
        alarms: ['stop', 'start'].map((id) =>
          alarm(id, { AlarmActions: [`arn:aws:lambda:${REGION}:${ACCOUNT}:function:page`] }),
        ),
      },
      /tells a Lambda function/,
    ],
    ['one trail of several', { trails: [trail({ IsLogging: false }), trail()] }, /counts/],
    [
      'KMS events left out, which are not asked for',
      { trails: [trail(excluding('kms.amazonaws.com'))] },
      /counts/,
    ],
  ])('passes: %s', (_name, change, reason) => {
    expect(judge(change)).toMatchObject({ verdict: 'pass', reason: expect.stringMatching(reason) });
  });

  it.each<[string, Partial<MonitoringSetup>, RegExp]>([
    ['no trail', { trails: [] }, /^There is no trail/],
    ['a trail of one region', { trails: [trail({ IsMultiRegionTrail: false })] }, /^No multi-region trail/],
    ['a stopped trail', { trails: [trail({ IsLogging: false })] }, /^No multi-region trail/],
    ['no log group', { trails: [trail({ CloudWatchLogsLogGroupArn: null })] }, /^No multi-region trail/],
    [
      'their source left out',
      { trails: [trail(excluding('cloudtrail.amazonaws.com'))] },
      /^No multi-region trail/,
    ],
    ['no filter', { filters: [] }, /^No metric filter on log group trail/],
    [
      'filters of another log group',
      { filters: [filter('stop', { LogGroupName: 'app' })] },
      /^No metric filter/,
    ],
    [
      'filters of another region',
      { filters: [{ ...filter('stop'), region: 'us-east-1' }] },
      /^No metric filter/,
    ],
    ['a part', { filters: [filter('stop')] }, /^Filter stop does not count CreateTrail, StartLogging/],
    [
      'a filter on everything',
      { filters: [filter('all', { FilterPattern: '' })], alarms: [alarm('all')] },
      /every call/,
    ],
    ['no alarm', { alarms: [alarm('stop')] }, /^Filter start .* no alarm watches its metric CIS\/start/],
    [
      'another namespace',
      { alarms: [alarm('stop', { metric: metric('Other', 'stop') }), alarm('start')] },
      /no alarm/,
    ],
    ['actions off', { alarms: [alarm('stop', { ActionsEnabled: false }), alarm('start')] }, /switched off/],
    ['no action', { alarms: [silent('stop'), alarm('start')] }, /alarm stop has no action/],
    [
      'an action that tells nobody',
      { alarms: [alarm('stop', { AlarmActions: ['arn:aws:automate:eu-west-1:ec2:stop'] }), alarm('start')] },
      /tells nobody/,
    ],
    ['nobody subscribed', { topics: [topic(0)] }, /nobody has a confirmed subscription/],
    ['a topic that is gone', { topics: [] }, /topic soc does not exist/],
    [
      'a metric split by dimensions',
      { filters: [split(filter('stop')), filter('start', { FilterPattern: REST })] },
      /split by dimensions/,
    ],
    [
      'an alarm on one value of a dimension',
      {
        alarms: [
          alarm('stop', { metric: { ...metric('CIS', 'stop'), Dimensions: [{ Name: 'a', Value: 'b' }] } }),
          alarm('start'),
        ],
      },
      /no alarm watches/,
    ],
    [
      'a composite alarm that needs more than one',
      {
        alarms: [
          silent('stop'),
          silent('start'),
          composite('both', { AlarmRule: 'ALARM(stop) AND ALARM(start)' }),
        ],
      },
      /has no action/,
    ],
    [
      'a pattern for lines of text',
      { filters: [filter('stop', { FilterPattern: '[ip, user]' })] },
      /^No metric filter/,
    ],
  ])('fails: %s', (_name, change, reason) => {
    expect(judge(change)).toMatchObject({ verdict: 'fail', reason: expect.stringMatching(reason) });
  });

  it.each<[string, Partial<MonitoringSetup>, string, RegExp]>([
    [
      'a trail of a region that was not read',
      { trails: [], regions: [region(REGION, [{ arn: other, homeRegion: 'us-east-1' }])] },
      'elsewhere',
      /us-east-1/,
    ],
    [
      'a log group of another account',
      {
        trails: [trail({ CloudWatchLogsLogGroupArn: `arn:aws:logs:${REGION}:999988887777:log-group:trail` })],
      },
      'elsewhere',
      /account 999988887777/,
    ],
    [
      'a log group of a region that was not read',
      { trails: [trail({ CloudWatchLogsLogGroupArn: `arn:aws:logs:us-east-1:${ACCOUNT}:log-group:trail` })] },
      'elsewhere',
      /us-east-1/,
    ],
    [
      'a topic of another account',
      {
        alarms: [alarm('stop', { AlarmActions: [`arn:aws:sns:${REGION}:999988887777:soc`] }), alarm('start')],
      },
      'elsewhere',
      /account 999988887777/,
    ],
    [
      'a metric math alarm',
      { alarms: [alarm('stop', { metric: null, mathMetrics: [metric('CIS', 'stop')] }), alarm('start')] },
      'unparsable',
      /computes/,
    ],
    [
      'a composite rule that is not understood',
      {
        alarms: [
          silent('stop'),
          alarm('start'),
          composite('some', { AlarmRule: 'AT_LEAST(1, ALARM, (stop, x))' }),
        ],
      },
      'unparsable',
      /composite alarm some/,
    ],
    [
      'a pattern that is not understood',
      { filters: [filter('stop', { FilterPattern: '{ $.a = }' })] },
      'unparsable',
      /pattern of metric filter stop/,
    ],
  ])('cannot tell: %s', (_name, change, kind, reason) => {
    expect(judge(change)).toMatchObject({
      verdict: 'unknown',
      reason: expect.stringMatching(reason),
      cause: { kind },
    });
  });

  it('takes no notice of a pattern that nobody would hear of', () => {
    const filters = [...WELL.filters.slice(0, 1), filter('odd', { FilterPattern: '{ $.a = }' })];
    expect(judge({ filters })).toMatchObject({ verdict: 'fail' });
  });

  it('asks for KMS events where they are the concern', () => {
    const setup = { ...WELL, trails: [trail(excluding('kms.amazonaws.com'))] };
    expect(judgeMonitoring('kms-key-disabling', setup)).toMatchObject({
      verdict: 'fail',
      reason: expect.stringMatching(/^No multi/),
    });
  });
});

function excluding(source: string): Partial<MonitoredTrail['facts']> {
  const selector = {
    ReadWriteType: 'All',
    IncludeManagementEvents: true,
    ExcludeManagementEventSources: [source],
    DataResources: [],
  };
  return { eventSelectors: { EventSelectors: [selector], AdvancedEventSelectors: [] } };
}

function metric(Namespace: string, MetricName: string) {
  return { Namespace, MetricName, Dimensions: [] };
}

function split(one: MetricFilter): MetricFilter {
  const Dimensions = [{ Key: 'EventName', Value: '$.eventName' }];
  const MetricTransformations = one.facts.MetricTransformations.map((it) => ({ ...it, Dimensions }));
  return { ...one, facts: { ...one.facts, MetricTransformations } };
}

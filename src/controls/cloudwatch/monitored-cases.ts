import type { Kinds } from '../../model/kinds.ts';
import type { Case, CaseTable, Neighbour } from '../case.ts';
import { cases } from '../case.ts';

type Facts<K extends keyof Kinds> = { readonly [N in keyof Kinds[K]]?: Kinds[K][N] };

const PLACE = 'eu-west-1:111122223333';
const TOPIC = `arn:aws:sns:${PLACE}:soc`;

function trail(facts: Facts<'cloudtrail:trail'> = {}): Neighbour {
  return {
    kind: 'cloudtrail:trail',
    id: 'main',
    facts: {
      IsMultiRegionTrail: true,
      IsLogging: true,
      CloudWatchLogsLogGroupArn: `arn:aws:logs:${PLACE}:log-group:trail`,
      eventSelectors: { EventSelectors: [], AdvancedEventSelectors: [] },
      ...facts,
    },
  };
}

function filter(FilterPattern: string): Neighbour {
  const MetricTransformations = [{ MetricName: 'count', MetricNamespace: 'CIS', Dimensions: [] }];
  return {
    kind: 'logs:metric-filter',
    id: 'trail/watch',
    name: 'watch',
    facts: { LogGroupName: 'trail', FilterPattern, MetricTransformations },
  };
}

function alarm(AlarmActions: readonly string[]): Neighbour {
  const metric = { Namespace: 'CIS', MetricName: 'count', Dimensions: [] };
  return {
    kind: 'cloudwatch:alarm',
    id: 'ring',
    facts: { metric, mathMetrics: [], AlarmRule: null, ActionsEnabled: true, AlarmActions },
  };
}

function topic(confirmedSubscriptions: number): Neighbour {
  return { kind: 'sns:topic', id: 'soc', arn: TOPIC, facts: { confirmedSubscriptions } };
}

const READ: Pick<Case<'aws:account'>, 'facts' | 'regionFacts'> = {
  facts: {},
  regionFacts: { trailsFromElsewhere: [] },
};

/**
 * The cases that all alarm controls share. `whole` is a filter pattern that counts the concern; `part` counts only
 * some of it, and by `missed` its reason tells what is missing; without them the concern cannot be counted in part.
 */
export function alarmCases(
  control: string,
  whole: string,
  partly?: { readonly part: string; readonly missed: RegExp },
): CaseTable {
  const chain = (pattern: string) => [trail(), filter(pattern), alarm([TOPIC]), topic(1)];
  const inPart: readonly Case<'aws:account'>[] =
    partly === undefined
      ? []
      : [
          {
            ...READ,
            name: 'a filter counts a part',
            verdict: 'fail',
            reason: partly.missed,
            others: chain(partly.part),
          },
        ];
  return cases(control, 'aws:account', [
    {
      ...READ,
      name: 'somebody hears of it',
      verdict: 'pass',
      reason: /ring tells topic soc/,
      others: chain(whole),
    },
    {
      ...READ,
      name: 'nothing counts it',
      verdict: 'fail',
      reason: /No metric filter/,
      others: [trail(), alarm([TOPIC]), topic(1)],
    },
    {
      ...READ,
      name: 'no alarm',
      verdict: 'fail',
      reason: /no alarm watches/,
      others: [trail(), filter(whole), topic(1)],
    },
    {
      ...READ,
      name: 'nobody is told',
      verdict: 'fail',
      reason: /no action/,
      others: [trail(), filter(whole), alarm([]), topic(1)],
    },
    {
      ...READ,
      name: 'nobody confirmed the subscription',
      verdict: 'fail',
      reason: /confirmed/,
      others: [trail(), filter(whole), alarm([TOPIC]), topic(0)],
    },
    {
      ...READ,
      name: 'the trail is stopped',
      verdict: 'fail',
      reason: /No multi-region trail/,
      others: [trail({ IsLogging: false }), ...chain(whole).slice(1)],
    },
    ...inPart,
    {
      ...READ,
      name: 'a filter that counts everything is always in alarm',
      verdict: 'fail',
      reason: /counts every call/,
      others: chain(''),
    },
    {
      ...READ,
      name: 'filters denied',
      verdict: 'unknown',
      others: [trail()],
      unlisted: ['logs:metric-filter'],
    },
    {
      ...READ,
      name: 'topics denied',
      verdict: 'unknown',
      others: chain(whole).slice(0, 3),
      unlisted: ['sns:topic'],
    },
    {
      ...READ,
      name: 'a pass does not wait for what was denied elsewhere',
      verdict: 'pass',
      others: chain(whole),
      unlisted: ['logs:metric-filter', 'cloudwatch:alarm', 'sns:topic', 'cloudtrail:trail'],
    },
  ]);
}

/** The pattern of a concern that is a list of API operations: any of these names. */
export function anyOf(...names: readonly string[]): string {
  return `{ ${names.map((name) => `($.eventName = ${name})`).join(' || ')} }`;
}

import type { Subject } from '../model/control.ts';
import type { Cause } from '../model/reading.ts';
import type { Judgement } from '../model/verdict.ts';
import { fail, pass } from '../model/verdict.ts';
import type { AlarmSetup, Hearing } from './alarm-hearing.ts';
import { bestOf, hearingOfMetric } from './alarm-hearing.ts';
import type { FilterPattern } from './filter-pattern.ts';
import { parseFilterPattern } from './filter-pattern.ts';
import { managementEvents } from './management-events.ts';
import type { ConcernId, MonitoredConcern } from './monitored-concerns.ts';
import { MONITORED_CONCERNS } from './monitored-concerns.ts';
import { combinedCoverage, coverage, isIndiscriminate } from './monitored-events.ts';

export type MonitoredTrail = Subject<
  'cloudtrail:trail',
  'IsMultiRegionTrail' | 'IsLogging' | 'CloudWatchLogsLogGroupArn' | 'eventSelectors'
>;
export type MetricFilter = Subject<
  'logs:metric-filter',
  'LogGroupName' | 'FilterPattern' | 'MetricTransformations'
>;
type ReadRegion = Subject<'aws:region', 'trailsFromElsewhere'>;

/** Everything that stands between an API call and the person who hears of it. */
export interface MonitoringSetup extends Omit<AlarmSetup, 'regions'> {
  readonly regions: readonly ReadRegion[];
  readonly trails: readonly MonitoredTrail[];
  readonly filters: readonly MetricFilter[];
}

interface LogGroup {
  readonly trail: string;
  readonly region: string;
  readonly account: string;
  readonly name: string;
}

/** A filter on a trail's log group that counts something of the concern. */
interface Counting {
  readonly name: string;
  readonly pattern: FilterPattern;
  readonly hearing: Hearing;
}

/**
 * Whether somebody hears of a concern: a multi-region trail that is logging all management events delivers them to a
 * log group; metric filters there count the concern's events; an alarm on each filter's metric, or a composite alarm
 * above it, tells an SNS topic with a confirmed subscription (or a Lambda function, OpsCenter, Incident Manager).
 *
 * Several filters may share the work. A filter that counts every call keeps its alarm in the state ALARM, where it
 * tells nothing new, so it counts for nothing. That is stricter than peers who only compare the pattern's text: they
 * accept trails that are stopped and alarms that nobody gets. CIS and Security Hub ask for the subscriber too.
 */
export function judgeMonitoring(concern: ConcernId, setup: MonitoringSetup): Judgement {
  const groups = monitoredGroups(concern, setup);
  const blind = blindSpots(groups, setup);
  if (groups.length === 0) return blind[0] ? cannotTell(blind[0]) : fail(noGroup(setup));
  const { counting, flooded, unread } = sort(concern, filtersOn(groups, setup), setup);
  return decide(concern, counting, flooded, [...unread.map(unreadable), ...blind], groups);
}

function filtersOn(groups: readonly LogGroup[], { filters }: MonitoringSetup): MetricFilter[] {
  return filters.filter((filter) => groups.some((group) => isOn(filter, group)));
}

/** Tells the filters that count something of the concern from those that count everything or cannot be read. */
function sort(concern: ConcernId, filters: readonly MetricFilter[], setup: MonitoringSetup) {
  const counting: Counting[] = [];
  const flooded: string[] = [];
  const unread: MetricFilter[] = [];
  for (const filter of filters) {
    const name = nameOf(filter);
    const parse = parseFilterPattern(filter.facts.FilterPattern);
    if (!parse.ok) {
      if (mayCount(filter, setup)) unread.push(filter);
    } else if (isIndiscriminate(parse.pattern)) flooded.push(name);
    else if (countsSomething(parse.pattern, concern)) {
      counting.push({ name, pattern: parse.pattern, hearing: hearingOf(filter, setup) });
    }
  }
  return { counting, flooded, unread };
}

function decide(
  concern: ConcernId,
  counting: readonly Counting[],
  flooded: readonly string[],
  blind: readonly Cause[],
  groups: readonly LogGroup[],
): Judgement {
  const heard = counting.filter(({ hearing }) => hearing.heard === 'yes');
  if (covers(heard, concern)) return pass(`${heard.map(describeHeard).join('; ')}.`);
  const open = counting.filter(({ hearing }) => hearing.heard !== 'no');
  const cause = open.flatMap(({ hearing }) => (hearing.heard === 'unclear' ? [hearing.cause] : []))[0];
  if (cause !== undefined && covers(open, concern)) return cannotTell(cause);
  if (blind[0] !== undefined) return cannotTell(blind[0]);
  return fail(whyNot(concern, counting, flooded, groups));
}

function whyNot(
  concern: ConcernId,
  counting: readonly Counting[],
  flooded: readonly string[],
  groups: readonly LogGroup[],
): string {
  const place = `log group ${groups.map((group) => group.name).join(' or ')}`;
  const silent = counting.flatMap(({ name, hearing }) =>
    hearing.heard === 'no' ? [{ name, why: hearing.why }] : [],
  )[0];
  if (silent !== undefined && covers(counting, concern))
    return `Filter ${silent.name} counts these events, but ${silent.why}.`;
  if (counting.length > 0) {
    const { missed } = combinedCoverage(
      counting.map(({ pattern }) => pattern),
      concern,
    );
    return `Filter ${counting.map(({ name }) => name).join(', ')} does not count ${listed(missed)}.`;
  }
  if (flooded.length > 0) {
    return `Filter ${flooded.join(', ')} counts every call, so its alarm never leaves the state ALARM and tells nothing.`;
  }
  return `No metric filter on ${place} counts these events.`;
}

/** The log groups that trails deliver all that matters here to. */
function monitoredGroups(concern: ConcernId, { trails }: MonitoringSetup): LogGroup[] {
  return trails.flatMap((trail) => {
    const [, , , region, account, , name] = trail.facts.CloudWatchLogsLogGroupArn?.split(':') ?? [];
    if (region === undefined || account === undefined || name === undefined || !records(trail, concern))
      return [];
    return [{ trail: trail.id, region, account, name }];
  });
}

function records({ facts }: MonitoredTrail, concern: ConcernId): boolean {
  if (!facts.IsMultiRegionTrail || !facts.IsLogging) return false;
  const { recorded, excludedSources } = managementEvents(facts.eventSelectors);
  return recorded === 'all' && !sourcesOf(concern).some((source) => excludedSources.includes(source));
}

function sourcesOf(concern: ConcernId): readonly string[] {
  const { must }: MonitoredConcern = MONITORED_CONCERNS[concern];
  return must.flatMap(({ event }) => {
    const source =
      typeof event === 'object' && event !== null && 'eventSource' in event ? event.eventSource : null;
    return typeof source === 'string' ? [source] : [];
  });
}

function noGroup({ trails }: MonitoringSetup): string {
  if (trails.length === 0) return 'There is no trail, so nothing counts these events.';
  return 'No multi-region trail that is logging all management events delivers to CloudWatch Logs, so nothing counts these events.';
}

/** What this scan does not see and what could still hold the answer. */
function blindSpots(groups: readonly LogGroup[], { account, regions, trails }: MonitoringSetup): Cause[] {
  const read = new Set(regions.map((region) => region.id));
  const elsewhere = regions.flatMap((region) => region.facts.trailsFromElsewhere);
  const unseen = elsewhere.find(
    (trail) => !read.has(trail.homeRegion) && !trails.some(({ arn }) => arn === trail.arn),
  );
  const foreign = groups.find((group) => group.account !== account);
  const unread = groups.find((group) => group.account === account && !read.has(group.region));
  return [
    ...(unseen === undefined
      ? []
      : [elsewhereCause(`trail ${unseen.arn} is of ${unseen.homeRegion}, which this scan does not read`)]),
    ...(foreign === undefined
      ? []
      : [
          elsewhereCause(
            `trail ${foreign.trail} delivers to account ${foreign.account}, whose filters and alarms this scan does not read`,
          ),
        ]),
    ...(unread === undefined
      ? []
      : [elsewhereCause(`log group ${unread.name} is in ${unread.region}, which this scan does not read`)]),
  ];
}

function isOn(filter: MetricFilter, group: LogGroup): boolean {
  return (
    filter.account === group.account &&
    filter.region === group.region &&
    filter.facts.LogGroupName === group.name
  );
}

function countsSomething(pattern: FilterPattern, concern: ConcernId): boolean {
  const { must }: MonitoredConcern = MONITORED_CONCERNS[concern];
  return coverage(pattern, concern).missed.length < must.length;
}

function covers(counting: readonly Counting[], concern: ConcernId): boolean {
  return combinedCoverage(
    counting.map(({ pattern }) => pattern),
    concern,
  ).covers;
}

/** A metric with dimensions is one metric for each of their values: no single alarm watches them all. */
function hearingOf(filter: MetricFilter, setup: MonitoringSetup): Hearing {
  const alarmSetup = { ...setup, regions: setup.regions.map((region) => region.id) };
  const whole = filter.facts.MetricTransformations.filter(({ Dimensions }) => Dimensions.length === 0);
  return bestOf(
    whole.map(({ MetricName, MetricNamespace }) =>
      hearingOfMetric({ MetricName, Namespace: MetricNamespace }, filter.region, alarmSetup),
    ),
    'its metric is split by dimensions, which no single alarm watches',
  );
}

function describeHeard({ name, hearing }: Counting): string {
  return `Filter ${name} counts these events${hearing.heard === 'yes' ? ` and ${hearing.by}` : ''}`;
}

function listed(missed: readonly string[]): string {
  const shown = missed.slice(0, 5).join(', ');
  return missed.length > 5 ? `${shown} and ${missed.length - 5} more` : shown;
}

/** Patterns in square brackets are for lines of text: they count no CloudTrail event. Nor does it matter what nobody hears. */
function mayCount(filter: MetricFilter, setup: MonitoringSetup): boolean {
  if (filter.facts.FilterPattern.trimStart().startsWith('[')) return false;
  return hearingOf(filter, setup).heard !== 'no';
}

function unreadable(filter: MetricFilter): Cause {
  return { kind: 'unparsable', detail: `the pattern of metric filter ${nameOf(filter)} is not understood` };
}

function nameOf(filter: MetricFilter): string {
  return filter.name ?? filter.id;
}

function elsewhereCause(detail: string): Cause {
  return { kind: 'elsewhere', detail };
}

function cannotTell(cause: Cause): Judgement {
  return { verdict: 'unknown', reason: `Cannot tell: ${cause.detail ?? cause.kind}.`, cause };
}

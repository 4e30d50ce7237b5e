import type { Subject } from '../model/control.ts';
import type { AlarmMetric } from '../model/kinds/cloudwatch.ts';
import type { Cause } from '../model/reading.ts';
import { parseAlarmRule } from './composite-alarm.ts';

export type Alarm = Subject<
  'cloudwatch:alarm',
  'metric' | 'mathMetrics' | 'AlarmRule' | 'ActionsEnabled' | 'AlarmActions'
>;
export type Topic = Subject<'sns:topic', 'confirmedSubscriptions'>;

/** The alarms of an account and who hears them, as far as they were read. */
export interface AlarmSetup {
  readonly account: string;
  /** Regions that were read. */
  readonly regions: readonly string[];
  readonly alarms: readonly Alarm[];
  readonly topics: readonly Topic[];
}

/** Whether anybody hears of something: by whom, why not, or what would have to be known. Clauses for a sentence. */
export type Hearing =
  | { readonly heard: 'yes'; readonly by: string }
  | { readonly heard: 'no'; readonly why: string }
  | { readonly heard: 'unclear'; readonly cause: Cause };

/** The best of several ways to hear: a sure one, else one that may be, else why the first of them is none. */
export function bestOf(hearings: readonly Hearing[], otherwise: string): Hearing {
  const sure = hearings.find((hearing) => hearing.heard === 'yes');
  const open = hearings.find((hearing) => hearing.heard === 'unclear');
  return sure ?? open ?? hearings[0] ?? { heard: 'no', why: otherwise };
}

export function unclear(kind: 'elsewhere' | 'unparsable', detail: string): Hearing {
  return { heard: 'unclear', cause: { kind, detail } };
}

/** Whether anybody hears when the metric rises. Metrics with dimensions are other metrics. */
export function hearingOfMetric(
  metric: Omit<AlarmMetric, 'Dimensions'>,
  region: string,
  setup: AlarmSetup,
): Hearing {
  const here = setup.alarms.filter((alarm) => alarm.region === region);
  const watching = here.filter(({ facts }) => facts.metric !== null && isSame(facts.metric, metric));
  const computing = here.filter(({ facts }) => facts.mathMetrics.some((used) => isSame(used, metric)));
  return bestOf(
    [
      ...watching.map((alarm) => hearingOfAlarm(alarm, here, setup)),
      ...computing.map((alarm) =>
        unclear('unparsable', `alarm ${alarm.id} computes with the metric, and that is not evaluated here`),
      ),
    ],
    `no alarm watches its metric ${metric.Namespace}/${metric.MetricName}`,
  );
}

function isSame(one: AlarmMetric, other: Omit<AlarmMetric, 'Dimensions'>): boolean {
  return (
    one.Namespace === other.Namespace && one.MetricName === other.MetricName && one.Dimensions.length === 0
  );
}

/** By the alarm's own actions, or by those of a composite alarm that goes off with it. */
function hearingOfAlarm(alarm: Alarm, here: readonly Alarm[], setup: AlarmSetup): Hearing {
  const { raised, unread } = raisedWith(alarm, here);
  const ways = [alarm, ...raised].map((one) => hearingOfActions(one, setup));
  const open = unread.map((one) =>
    unclear('unparsable', `the rule of composite alarm ${one.id} is not understood`),
  );
  return bestOf([...ways, ...open], `alarm ${alarm.id} tells nobody`);
}

/** Composite alarms that go into ALARM when this one alone does, and those whose rules name it but cannot be read. */
function raisedWith(alarm: Alarm, here: readonly Alarm[]): { raised: Alarm[]; unread: Alarm[] } {
  const inAlarm = new Set(namesOf(alarm));
  const raised: Alarm[] = [];
  const unread: Alarm[] = [];
  let open = here.filter(({ facts }) => facts.AlarmRule !== null);
  for (let before = -1; before !== raised.length;) {
    before = raised.length;
    const waiting: Alarm[] = [];
    for (const composite of open) {
      const rule = parseAlarmRule(composite.facts.AlarmRule ?? '');
      if (rule === null) unread.push(composite);
      else if (rule(inAlarm) && !rule(new Set())) raised.push(composite);
      else waiting.push(composite);
    }
    for (const composite of raised.slice(before)) for (const name of namesOf(composite)) inAlarm.add(name);
    open = waiting;
  }
  return {
    raised,
    unread: unread.filter(({ facts }) => namesOf(alarm).some((name) => facts.AlarmRule?.includes(name))),
  };
}

function namesOf(alarm: Alarm): string[] {
  return alarm.arn === undefined ? [alarm.id] : [alarm.id, alarm.arn];
}

function hearingOfActions({ id, facts }: Alarm, setup: AlarmSetup): Hearing {
  if (!facts.ActionsEnabled) return { heard: 'no', why: `the actions of alarm ${id} are switched off` };
  const ways = facts.AlarmActions.map((action) => hearingOfAction(action, setup));
  const best = bestOf(ways, `alarm ${id} has no action`);
  return best.heard === 'yes' ? { heard: 'yes', by: `alarm ${id} tells ${best.by}` } : best;
}

/** Services other than SNS through which an alarm reaches people or their programs. */
const RECEIVERS: Readonly<Record<string, string>> = {
  lambda: 'a Lambda function',
  ssm: 'Systems Manager OpsCenter',
  'ssm-incidents': 'Systems Manager Incident Manager',
};

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-actions.html */
function hearingOfAction(action: string, setup: AlarmSetup): Hearing {
  const [, , service = '', region = '', account = '', name = action] = action.split(':');
  if (service === 'sns') return hearingOfTopic(action, { region, account, name }, setup);
  const receiver = RECEIVERS[service];
  if (receiver !== undefined) return { heard: 'yes', by: receiver };
  return { heard: 'no', why: `the alarm's action ${action} changes something but tells nobody` };
}

function hearingOfTopic(
  arn: string,
  { region, account, name }: { region: string; account: string; name: string },
  setup: AlarmSetup,
): Hearing {
  if (account !== setup.account) {
    return unclear('elsewhere', `topic ${name} belongs to account ${account}, which this scan does not read`);
  }
  if (!setup.regions.includes(region)) {
    return unclear('elsewhere', `topic ${name} is in ${region}, which this scan does not read`);
  }
  const topic = setup.topics.find((one) => one.arn === arn);
  if (topic === undefined) return { heard: 'no', why: `the alarm's topic ${name} does not exist` };
  if (topic.facts.confirmedSubscriptions > 0) return { heard: 'yes', by: `topic ${name}` };
  return { heard: 'no', why: `nobody has a confirmed subscription to the alarm's topic ${name}` };
}

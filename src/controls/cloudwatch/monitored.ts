import { judgeMonitoring } from '../../effective/monitoring.ts';
import type { ConcernId } from '../../effective/monitored-concerns.ts';
import type { Control, Crosswalk } from '../../model/control.ts';
import { all, control } from '../../model/control.ts';
import type { Risk } from '../../model/severity.ts';

/** What differs from one monitored concern to the next. */
export interface AlarmSpec {
  readonly id: string;
  readonly concern: ConcernId;
  readonly title: string;
  readonly risk: Risk;
  readonly severityNote?: string;
  readonly why: string;
  readonly items?: readonly string[];
  readonly aka: Crosswalk;
}

/** A control that asks whether somebody hears of a concern: see `judgeMonitoring`. */
export function alarmOn({ concern, items = [], ...spec }: AlarmSpec): Control {
  return control({
    ...spec,
    fix: 'Put a metric filter for these calls on the log group of a multi-region trail, and an alarm that tells a subscribed SNS topic on its metric.',
    items: ['monitor.cloudtrail-use', ...items],
    kind: 'aws:account',
    facts: [],
    relations: {
      trails: all(
        'cloudtrail:trail',
        ['IsMultiRegionTrail', 'IsLogging', 'CloudWatchLogsLogGroupArn', 'eventSelectors'],
        { partial: true },
      ),
      regions: all('aws:region', ['trailsFromElsewhere'], { partial: true }),
      filters: all('logs:metric-filter', ['LogGroupName', 'FilterPattern', 'MetricTransformations'], {
        partial: true,
      }),
      alarms: all(
        'cloudwatch:alarm',
        ['metric', 'mathMetrics', 'AlarmRule', 'ActionsEnabled', 'AlarmActions'],
        { partial: true },
      ),
      topics: all('sns:topic', ['confirmedSubscriptions'], { partial: true }),
    },
    judge: ({ account }, { related }) => judgeMonitoring(concern, { account, ...related }),
  });
}

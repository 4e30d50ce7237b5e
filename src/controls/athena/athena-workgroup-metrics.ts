import { judgeInUse, QUERIED } from '../../effective/athena-workgroup.ts';
import { control } from '../../model/control.ts';
import type { AthenaWorkgroupFacts } from '../../model/kinds/athena.ts';
import type { Judgement } from '../../model/verdict.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'athena-workgroup-metrics',
  title: 'Athena workgroups tell CloudWatch of their queries',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'Somebody who carries off a table by queries is seen by how much they read, and only where that is counted.',
  fix: 'Turn on publishing of query metrics to CloudWatch in the workgroup.',
  items: ['monitor.central'],
  aka: { prowler: ['athena_workgroup_logging_enabled'], securityHub: ['Athena.4'] },
  kind: 'athena:workgroup',
  facts: ['State', 'PublishCloudWatchMetricsEnabled'],
  relations: QUERIED,
  judge(workgroup, { related: { regions } }) {
    return judgeInUse(workgroup, regions, judgeSettings(workgroup.facts));
  },
});

function judgeSettings(facts: Pick<AthenaWorkgroupFacts, 'PublishCloudWatchMetricsEnabled'>): Judgement {
  if (facts.PublishCloudWatchMetricsEnabled) return pass('PublishCloudWatchMetricsEnabled is true.');
  return fail('PublishCloudWatchMetricsEnabled is false; expected: true.');
}

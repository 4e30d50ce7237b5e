import { judgeParameter } from '../../effective/parameter-in-force.ts';
import { control, to } from '../../model/control.ts';

export default control({
  id: 'redshift-cluster-user-activity-logged',
  title: 'Redshift clusters log what users do',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'Without the parameter the audit log tells who signed in, and nothing of what they asked for.',
  fix: 'Set enable_user_activity_logging to true in a parameter group of its own, and reboot.',
  items: ['monitor.central'],
  aka: { cloudsploit: ['userActivityLoggingEnabled'] },
  kind: 'redshift:cluster',
  facts: ['ClusterParameterGroupName', 'parameterApplyStatus'],
  relations: { groups: to('redshift:parameter-group', 'ClusterParameterGroupName', ['parameters']) },
  judge({ facts }, { related: { groups } }) {
    const [group] = groups;
    return judgeParameter({
      group: facts.ClusterParameterGroupName,
      values: group?.found ? group.to.facts.parameters : null,
      parameter: 'enable_user_activity_logging',
      isRight: (value) => value.toLowerCase() === 'true',
      byDefault: 'false',
      expected: 'true',
      applyStatus: [facts.parameterApplyStatus],
    });
  },
});

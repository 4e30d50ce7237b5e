import { namedInRule } from '../../effective/composite-members.ts';
import { all, control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'cloudwatch-alarms-act',
  title: 'CloudWatch alarms do something when they go off',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  severityNote:
    'An alarm that nobody hears is no worse than none, and the alarms that security needs are judged by controls of their own.',
  why: 'An alarm without an action, or with its actions switched off, turns red in a console that nobody has open.',
  fix: 'Give the alarm an action, such as a topic that somebody is subscribed to, and switch its actions on.',
  items: ['monitor.cloudtrail-use'],
  aka: {
    prowler: ['cloudwatch_alarm_actions_alarm_state_configured', 'cloudwatch_alarm_actions_enabled'],
    securityHub: ['CloudWatch.15', 'CloudWatch.17'],
  },
  kind: 'cloudwatch:alarm',
  facts: ['ActionsEnabled', 'AlarmActions'],
  relations: {
    alarms: all('cloudwatch:alarm', ['AlarmRule', 'ActionsEnabled', 'AlarmActions'], { within: 'region' }),
  },
  judge({ id, arn, facts: { ActionsEnabled, AlarmActions } }, { related: { alarms } }) {
    if (ActionsEnabled && AlarmActions.length > 0) {
      return {
        ...pass(
          `The alarm has ${AlarmActions.length === 1 ? '1 action' : `${AlarmActions.length} actions`}.`,
        ),
        restsOn: [],
      };
    }
    const above = alarms.find(({ facts }) => {
      if (!facts.ActionsEnabled || facts.AlarmActions.length === 0 || facts.AlarmRule === null) return false;
      const named = namedInRule(facts.AlarmRule);
      return named.has(id) || (arn !== undefined && named.has(arn));
    });
    if (above !== undefined)
      return pass(`The composite alarm ${above.id}, whose rule names it, acts for it.`);
    if (AlarmActions.length === 0) return fail('The alarm has no action; expected: one for the state ALARM.');
    return fail('The alarm’s actions are switched off; expected: on.');
  },
});

import { lacksWatch } from '../../effective/payer.ts';
import { asRead, control } from '../../model/control.ts';
import { pass } from '../../model/verdict.ts';

export default control({
  id: 'billing-anomaly-detection',
  title: 'Cost anomaly detection watches all spending and tells somebody',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'What an intruder uses stands out on the bill days before a monthly budget is spent.',
  fix: 'Make a cost monitor over all AWS services, with an alert subscription to a mailbox that is read.',
  items: ['monitor.billing'],
  aka: {},
  kind: 'aws:account',
  facts: ['costAnomalyMonitors', 'costAnomalySubscriptions'],
  relations: { accounts: asRead('aws:account', ['organization']) },
  judge({ id, facts }, { related: { accounts } }) {
    const { costAnomalyMonitors: monitors, costAnomalySubscriptions: subscriptions } = facts;
    const whole = monitors.filter(({ MonitorType }) => MonitorType === 'DIMENSIONAL');
    const told = (arn: string) =>
      subscriptions.find((it) => it.subscribers > 0 && it.MonitorArnList.includes(arn));
    for (const { MonitorArn, MonitorName } of whole) {
      const by = told(MonitorArn);
      if (by === undefined) continue;
      const reason = `Monitor ${MonitorName} watches all spending, and ${by.SubscriptionName} tells of it.`;
      return { ...pass(reason), restsOn: [] };
    }
    return lacksWatch(
      id,
      accounts,
      lacking(whole[0]?.MonitorName, monitors.length),
      'one that is subscribed to',
    );
  },
});

function lacking(mute: string | undefined, monitors: number): string {
  if (mute !== undefined) return `Monitor ${mute} tells nobody`;
  if (monitors > 0) return 'There are cost monitors of chosen parts only';
  return 'There is no cost monitor';
}

import { cases, denied } from '../case.ts';

const ARN = 'arn:aws:ce::111122223333:anomalymonitor/11111111-2222-3333-4444-555555555555';
const ALONE = { organization: null };

function monitors(MonitorType: string) {
  return { costAnomalyMonitors: [{ MonitorArn: ARN, MonitorName: 'services', MonitorType }] };
}

function subscriptions(subscribers: number, MonitorArnList = [ARN]) {
  return { costAnomalySubscriptions: [{ SubscriptionName: 'daily', MonitorArnList, subscribers }] };
}

export default cases('billing-anomaly-detection', 'aws:account', [
  {
    name: 'all services, with a subscriber',
    verdict: 'pass',
    reason: /services watches .* daily/,
    facts: { ...ALONE, ...monitors('DIMENSIONAL'), ...subscriptions(1) },
  },
  {
    name: 'nobody subscribed',
    verdict: 'fail',
    reason: /tells nobody/,
    facts: { ...ALONE, ...monitors('DIMENSIONAL'), costAnomalySubscriptions: [] },
  },
  {
    name: 'all have declined',
    verdict: 'fail',
    facts: { ...ALONE, ...monitors('DIMENSIONAL'), ...subscriptions(0) },
  },
  {
    name: 'a subscription to another monitor',
    verdict: 'fail',
    facts: { ...ALONE, ...monitors('DIMENSIONAL'), ...subscriptions(1, [`${ARN}-other`]) },
  },
  {
    name: 'a chosen part',
    verdict: 'fail',
    reason: /chosen parts only/,
    facts: { ...ALONE, ...monitors('CUSTOM'), ...subscriptions(1) },
  },
  {
    name: 'none',
    verdict: 'fail',
    reason: /no cost monitor/,
    facts: { ...ALONE, costAnomalyMonitors: [], costAnomalySubscriptions: [] },
  },
  {
    name: 'none, in an account that another pays for',
    verdict: 'manual',
    facts: {
      organization: { id: 'o-abcdefghij', managementAccountId: '444455556666' },
      costAnomalyMonitors: [],
      costAnomalySubscriptions: [],
    },
  },
  {
    name: 'the subscriptions denied',
    verdict: 'unknown',
    facts: {
      ...ALONE,
      ...monitors('DIMENSIONAL'),
      costAnomalySubscriptions: denied('ce:GetAnomalySubscriptions'),
    },
  },
]);

import { cases, denied } from '../case.ts';

export default cases('mq-broker-minor-upgrades', 'mq:broker', [
  { name: 'on', verdict: 'pass', facts: { AutoMinorVersionUpgrade: true } },
  { name: 'off', verdict: 'fail', facts: { AutoMinorVersionUpgrade: false } },
  { name: 'denied', verdict: 'unknown', facts: { AutoMinorVersionUpgrade: denied('mq:DescribeBroker') } },
]);

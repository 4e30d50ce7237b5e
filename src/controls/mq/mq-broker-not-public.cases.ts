import { cases, denied } from '../case.ts';

export default cases('mq-broker-not-public', 'mq:broker', [
  { name: 'private', verdict: 'pass', facts: { PubliclyAccessible: false } },
  { name: 'public', verdict: 'fail', facts: { PubliclyAccessible: true } },
  { name: 'denied', verdict: 'unknown', facts: { PubliclyAccessible: denied('mq:DescribeBroker') } },
]);

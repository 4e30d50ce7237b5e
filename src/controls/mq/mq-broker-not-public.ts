import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'mq-broker-not-public',
  title: 'Amazon MQ brokers are not open to the internet',
  risk: { impact: 'data', exposure: 'internet', ease: 'chance' },
  why: 'A broker with public endpoints can be tried by anybody who has a leaked password or knows of a flaw in ActiveMQ or RabbitMQ.',
  fix: 'Make the broker anew without public accessibility, in private subnets, and move the clients.',
  items: ['own.data-leaks'],
  aka: { prowler: ['mq_broker_not_publicly_accessible'], cloudsploit: ['mqBrokerPublicAccess'] },
  kind: 'mq:broker',
  facts: ['PubliclyAccessible'],
  judge({ facts: { PubliclyAccessible } }) {
    return PubliclyAccessible
      ? fail('PubliclyAccessible is true; expected: false.')
      : pass('PubliclyAccessible is false.');
  },
});

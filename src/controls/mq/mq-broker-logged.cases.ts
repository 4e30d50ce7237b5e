import { cases, denied } from '../case.ts';

const broker = (EngineType: string, General: boolean, Audit: boolean) => ({
  EngineType,
  Logs: { General, Audit },
});

export default cases('mq-broker-logged', 'mq:broker', [
  { name: 'ActiveMQ with both', verdict: 'pass', facts: broker('ACTIVEMQ', true, true) },
  {
    name: 'ActiveMQ without audit',
    verdict: 'fail',
    reason: /are off: Audit;/,
    facts: broker('ACTIVEMQ', true, false),
  },
  {
    name: 'ActiveMQ with neither',
    verdict: 'fail',
    reason: /General, Audit/,
    facts: broker('ACTIVEMQ', false, false),
  },
  { name: 'RabbitMQ, which has no audit log', verdict: 'pass', facts: broker('RABBITMQ', true, false) },
  { name: 'RabbitMQ without', verdict: 'fail', facts: broker('RABBITMQ', false, false) },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { EngineType: 'RABBITMQ', Logs: denied('mq:DescribeBroker') },
  },
]);

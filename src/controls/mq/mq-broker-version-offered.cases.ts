import { cases, denied } from '../case.ts';

const regionFacts = { mqEngineVersions: { ACTIVEMQ: ['5.18', '5.19'], RABBITMQ: ['3.13', '4.2'] } };
const broker = (EngineType: string, EngineVersion: string) => ({ EngineType, EngineVersion });

export default cases('mq-broker-version-offered', 'mq:broker', [
  { name: 'offered, though not the newest', verdict: 'pass', regionFacts, facts: broker('RABBITMQ', '3.13') },
  { name: 'a patch of one', verdict: 'pass', regionFacts, facts: broker('RABBITMQ', '3.13.7') },
  {
    name: 'no more offered',
    verdict: 'fail',
    reason: /one of 5\.18, 5\.19/,
    regionFacts,
    facts: broker('ACTIVEMQ', '5.15.16'),
  },
  { name: 'one that only begins the same', verdict: 'fail', regionFacts, facts: broker('ACTIVEMQ', '5.180') },
  { name: 'a version of the other engine', verdict: 'fail', regionFacts, facts: broker('ACTIVEMQ', '3.13') },
  {
    name: 'no list',
    verdict: 'manual',
    regionFacts: { mqEngineVersions: {} },
    facts: broker('ACTIVEMQ', '5.18'),
  },
  {
    name: 'the list is denied',
    verdict: 'unknown',
    regionFacts: { mqEngineVersions: denied('mq:DescribeBrokerEngineTypes') },
    facts: broker('ACTIVEMQ', '5.18'),
  },
  {
    name: 'denied',
    verdict: 'unknown',
    regionFacts,
    facts: { EngineType: 'ACTIVEMQ', EngineVersion: denied('mq:DescribeBroker') },
  },
]);

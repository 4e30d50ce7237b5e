import { cases, denied } from '../case.ts';

const connection = (ConnectionType: string, enforcesTls: boolean | null, kafkaTls = true) => ({
  facts: { ConnectionType, enforcesTls, kafkaTls },
});

export default cases('glue-connection-tls', 'glue:connection', [
  { name: 'insists', verdict: 'pass', ...connection('JDBC', true) },
  { name: 'does not', verdict: 'fail', ...connection('JDBC', false) },
  { name: 'says nothing', verdict: 'fail', reason: /left out/, ...connection('JDBC', null) },
  { name: 'MongoDB', verdict: 'fail', ...connection('MONGODB', null) },
  { name: 'Kafka says nothing', verdict: 'pass', ...connection('KAFKA', null) },
  { name: 'Kafka in plain text', verdict: 'fail', ...connection('KAFKA', null, false) },
  {
    name: 'a network, to which others connect',
    verdict: 'not-applicable',
    ...connection('NETWORK', null),
  },
  { name: 'another type that says it', verdict: 'fail', ...connection('POSTGRESQL', false) },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: {
      ConnectionType: denied('glue:GetConnections'),
      enforcesTls: denied('glue:GetConnections'),
      kafkaTls: denied('glue:GetConnections'),
    },
  },
]);

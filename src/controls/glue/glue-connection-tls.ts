import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'glue-connection-tls',
  title: 'Connections of Glue to databases and Kafka insist on TLS',
  risk: { impact: 'data', exposure: 'foothold', ease: 'effort' },
  why: 'Without it, rows and the password cross the network as anybody on the way may read them, wherever the server allows it.',
  fix: 'Turn on Require SSL connection, and give the certificate of the database where it is no public one.',
  items: ['https.databases'],
  aka: { prowler: ['glue_database_connections_ssl_enabled'] },
  kind: 'glue:connection',
  facts: ['ConnectionType', 'enforcesTls', 'kafkaTls'],
  judge({ facts: { ConnectionType: type, enforcesTls, kafkaTls } }) {
    if (type === 'KAFKA')
      return kafkaTls
        ? pass('KAFKA_SSL_ENABLED is true, or left out, which is the same.')
        : fail('KAFKA_SSL_ENABLED is false; expected: true.');
    if (enforcesTls === true) return pass('JDBC_ENFORCE_SSL is true.');
    if (enforcesTls === false) return fail('JDBC_ENFORCE_SSL is false; expected: true.');
    if (type === 'JDBC' || type === 'MONGODB')
      return fail('JDBC_ENFORCE_SSL is left out, which means false; expected: true.');
    return notApplicable(`A connection of type ${type} has no such setting.`);
  },
});

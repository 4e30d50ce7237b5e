import { cases, denied } from '../case.ts';

export default cases('kafka-connector-tls', 'kafka:connector', [
  { name: 'TLS', verdict: 'pass', facts: { EncryptionType: 'TLS' } },
  { name: 'plain', verdict: 'fail', facts: { EncryptionType: 'PLAINTEXT' } },
  { name: 'denied', verdict: 'unknown', facts: { EncryptionType: denied('kafkaconnect:ListConnectors') } },
]);

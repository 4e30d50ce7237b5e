import { cases, denied } from '../case.ts';

export default cases('elasticache-replication-group-tls-required', 'elasticache:replication-group', [
  {
    name: 'required',
    verdict: 'pass',
    facts: { TransitEncryptionEnabled: true, TransitEncryptionMode: 'required' },
  },
  {
    name: 'on since it was made, when there was no choice',
    verdict: 'pass',
    facts: { TransitEncryptionEnabled: true, TransitEncryptionMode: null },
  },
  {
    name: 'preferred',
    verdict: 'fail',
    reason: /preferred/,
    facts: { TransitEncryptionEnabled: true, TransitEncryptionMode: 'preferred' },
  },
  { name: 'off', verdict: 'fail', facts: { TransitEncryptionEnabled: false, TransitEncryptionMode: null } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: {
      TransitEncryptionEnabled: denied('elasticache:DescribeReplicationGroups'),
      TransitEncryptionMode: null,
    },
  },
]);

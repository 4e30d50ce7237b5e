import { cases, denied } from '../case.ts';

const secret = (createdAt: string, lastAccessed: string | null, more: object = {}) => ({
  lastAccessed,
  rotation: {
    enabled: false,
    everyDays: null,
    createdAt,
    lastRotated: null,
    nextRotation: null,
    owningService: null,
    replicaOf: null,
    ...more,
  },
});
const OLD = '2024-01-01T00:00:00.000Z';

export default cases('secretsmanager-secret-unused', 'secretsmanager:secret', [
  { name: 'read lately', verdict: 'pass', facts: secret(OLD, '2026-10-30T00:00:00.000Z') },
  {
    name: 'read long ago',
    verdict: 'fail',
    reason: /last read 184 days ago/,
    facts: secret(OLD, '2026-05-01T00:00:00.000Z'),
  },
  { name: 'never read', verdict: 'fail', reason: /never read/, facts: secret(OLD, null) },
  { name: 'new, and not read yet', verdict: 'pass', facts: secret('2026-10-20T00:00:00.000Z', null) },
  { name: 'a service’s', verdict: 'not-applicable', facts: secret(OLD, null, { owningService: 'rds' }) },
  { name: 'a replica', verdict: 'not-applicable', facts: secret(OLD, null, { replicaOf: 'us-east-1' }) },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { ...secret(OLD, null), lastAccessed: denied('secretsmanager:ListSecrets') },
  },
]);

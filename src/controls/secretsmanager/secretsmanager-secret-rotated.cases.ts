import type { SecretRotation } from '../../model/kinds/secretsmanager.ts';
import { cases, denied } from '../case.ts';

const WELL: SecretRotation = {
  enabled: true,
  everyDays: 30,
  createdAt: '2025-01-01T00:00:00.000Z',
  lastRotated: '2026-10-20T00:00:00.000Z',
  nextRotation: '2026-11-19T00:00:00.000Z',
  owningService: null,
  replicaOf: null,
};
const NEVER = { lastRotated: null, nextRotation: null, everyDays: null };

const secret = (more: Partial<SecretRotation> = {}) => ({ facts: { rotation: { ...WELL, ...more } } });

export default cases('secretsmanager-secret-rotated', 'secretsmanager:secret', [
  { name: 'rotates', verdict: 'pass', reason: /last done 12 days ago/, ...secret() },
  { name: 'off', verdict: 'fail', reason: /is off/, ...secret({ enabled: false, ...NEVER }) },
  {
    name: 'turned off after years',
    verdict: 'fail',
    reason: /is off/,
    ...secret({ enabled: false, nextRotation: null }),
  },
  { name: 'every year', verdict: 'fail', reason: /every 365 days/, ...secret({ everyDays: 365 }) },
  { name: 'every 90 days', verdict: 'pass', ...secret({ everyDays: 90 }) },
  {
    name: 'fails',
    verdict: 'fail',
    reason: /fails: the last was due 3 days ago/,
    ...secret({ nextRotation: '2026-10-29T00:00:00.000Z' }),
  },
  {
    name: 'is due today',
    verdict: 'pass',
    ...secret({ nextRotation: '2026-10-31T23:00:00.000Z' }),
  },
  {
    name: 'not for 91 days',
    verdict: 'fail',
    reason: /last done 91 days ago; expected: at most 90 days/,
    ...secret({ lastRotated: '2026-08-02T00:00:00.000Z', nextRotation: null }),
  },
  {
    name: 'new and not rotated yet',
    verdict: 'pass',
    reason: /not rotated since it was made 7 days ago/,
    ...secret({ ...NEVER, createdAt: '2026-10-25T00:00:00.000Z' }),
  },
  { name: 'old and never rotated', verdict: 'fail', reason: /not rotated since/, ...secret(NEVER) },
  {
    name: "another service's",
    verdict: 'not-applicable',
    reason: /events made the secret/,
    ...secret({ enabled: false, ...NEVER, owningService: 'events' }),
  },
  { name: "another service's, rotated", verdict: 'pass', ...secret({ owningService: 'rds' }) },
  {
    name: 'a replica',
    verdict: 'not-applicable',
    reason: /in us-east-1/,
    ...secret({ enabled: false, ...NEVER, replicaOf: 'us-east-1' }),
  },
  { name: 'denied', verdict: 'unknown', facts: { rotation: denied('secretsmanager:ListSecrets') } },
]);

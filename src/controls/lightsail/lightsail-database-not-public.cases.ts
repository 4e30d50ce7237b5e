import { cases, denied } from '../case.ts';

export default cases('lightsail-database-not-public', 'lightsail:database', [
  { name: 'private', verdict: 'pass', facts: { PubliclyAccessible: false } },
  { name: 'public', verdict: 'fail', facts: { PubliclyAccessible: true } },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { PubliclyAccessible: denied('lightsail:GetRelationalDatabases') },
  },
]);

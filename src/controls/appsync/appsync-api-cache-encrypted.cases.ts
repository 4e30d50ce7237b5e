import { cases, denied } from '../case.ts';

const cache = (AtRestEncryptionEnabled: boolean, TransitEncryptionEnabled: boolean) => ({
  cache: { AtRestEncryptionEnabled, TransitEncryptionEnabled },
});

export default cases('appsync-api-cache-encrypted', 'appsync:graphql-api', [
  { name: 'both', verdict: 'pass', facts: cache(true, true) },
  {
    name: 'at rest only',
    verdict: 'fail',
    reason: /TransitEncryptionEnabled false/,
    facts: cache(true, false),
  },
  { name: 'neither', verdict: 'fail', facts: cache(false, false) },
  { name: 'no cache', verdict: 'not-applicable', facts: { cache: null } },
  { name: 'denied', verdict: 'unknown', facts: { cache: denied('appsync:GetApiCache') } },
]);

import { cases, denied } from '../case.ts';

const setting = (method: string, CachingEnabled: boolean, CacheDataEncrypted: boolean) => ({
  method,
  LoggingLevel: 'OFF',
  CachingEnabled,
  CacheDataEncrypted,
});

export default cases('apigateway-stage-cache-encrypted', 'apigateway:stage', [
  {
    name: 'encrypted',
    verdict: 'pass',
    facts: { CacheClusterEnabled: true, MethodSettings: [setting('*/*', true, true)] },
  },
  {
    name: 'one method is not',
    verdict: 'fail',
    reason: /for \/stock\/GET;/,
    facts: {
      CacheClusterEnabled: true,
      MethodSettings: [setting('*/*', true, true), setting('/stock/GET', true, false)],
    },
  },
  {
    name: 'a method that is not cached does not count',
    verdict: 'pass',
    facts: {
      CacheClusterEnabled: true,
      MethodSettings: [setting('*/*', true, true), setting('/stock/GET', false, false)],
    },
  },
  {
    name: 'nothing is cached',
    verdict: 'not-applicable',
    facts: { CacheClusterEnabled: true, MethodSettings: [setting('*/*', false, false)] },
  },
  {
    name: 'no cache, whatever the methods say',
    verdict: 'not-applicable',
    facts: { CacheClusterEnabled: false, MethodSettings: [setting('*/*', true, false)] },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { CacheClusterEnabled: true, MethodSettings: denied('apigateway:GET') },
  },
]);

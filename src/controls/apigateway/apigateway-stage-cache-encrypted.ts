import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'apigateway-stage-cache-encrypted',
  title: 'Caches of REST APIs are encrypted',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'The cache keeps answers, personal data among them, on machines of its own; unencrypted they lie there in the open.',
  fix: 'Turn on encryption of cache data for every method that is cached.',
  items: ['encrypt.elsewhere'],
  aka: {
    prowler: ['apigateway_restapi_cache_encrypted'],
    cloudsploit: ['apiStageLevelCacheEncryption'],
    securityHub: ['APIGateway.5'],
  },
  kind: 'apigateway:stage',
  facts: ['CacheClusterEnabled', 'MethodSettings'],
  judge({ facts: { CacheClusterEnabled, MethodSettings } }) {
    if (!CacheClusterEnabled) return notApplicable('The stage has no cache.');
    const cached = MethodSettings.filter(({ CachingEnabled }) => CachingEnabled);
    if (cached.length === 0) return notApplicable('No method is cached.');
    const open = cached.filter(({ CacheDataEncrypted }) => !CacheDataEncrypted);
    if (open.length === 0) return pass('CacheDataEncrypted is true for all methods that are cached.');
    const names = open.map(({ method }) => method).join(', ');
    return fail(`CacheDataEncrypted is false for ${names}; expected: true.`);
  },
});

import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'appsync-api-cache-encrypted',
  title: 'Caches of AppSync APIs are encrypted, at rest and on the way',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'The cache keeps answers, personal data among them, on machines of its own; unencrypted they lie there in the open.',
  fix: 'Make the cache anew with both kinds of encryption, which cannot be changed later.',
  items: ['encrypt.elsewhere'],
  aka: { securityHub: ['AppSync.1', 'AppSync.6'] },
  kind: 'appsync:graphql-api',
  facts: ['cache'],
  judge({ facts: { cache } }) {
    if (cache === null) return notApplicable('The API has no cache.');
    const off = Object.entries(cache).flatMap(([name, on]) => (on ? [] : [name]));
    if (off.length === 0) return pass('The cache is encrypted at rest and in transit.');
    return fail(`Of the cache, ${off.join(' and ')} false; expected: both true.`);
  },
});

import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'lambda-url-cors',
  title: 'Open URLs of Lambda functions do not answer pages of every site',
  risk: { impact: 'defence', exposure: 'internet', ease: 'effort' },
  why: 'Where every origin is allowed, any page that a visitor opens can call the URL from his browser and read the answer.',
  fix: 'Name the origins of your own pages in the URL’s CORS settings.',
  items: ['own.data-leaks'],
  aka: { prowler: ['awslambda_function_url_cors_policy'] },
  kind: 'lambda:function',
  facts: ['urlAuthType', 'urlAllowOrigins'],
  judge({ facts: { urlAuthType, urlAllowOrigins: origins } }) {
    if (urlAuthType !== 'NONE') return notApplicable('The function has no URL that is open to everybody.');
    if (origins.includes('*'))
      return fail('AllowOrigins is * for the open URL; expected: the origins of your own pages.');
    if (origins.length === 0) return pass('No origin is allowed to call the open URL from a browser.');
    return pass(`Pages of ${origins.join(', ')} may call the open URL.`);
  },
});

import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'cloudfront-lambda-origin-access-control',
  title: "CloudFront's function URL origins are reached by origin access control",
  risk: { impact: 'defence', exposure: 'internet', ease: 'effort' },
  why: 'Without it the function URL must answer everybody, past the web ACL and the limits of the distribution.',
  fix: 'Make an origin access control of type lambda, and set the function URL to ask for IAM.',
  items: ['https.cloudfront', 'own.data-leaks'],
  aka: { securityHub: ['CloudFront.16'] },
  kind: 'cloudfront:distribution',
  facts: ['Enabled', 'origins'],
  judge({ facts: { Enabled, origins } }) {
    if (!Enabled) return notApplicable('The distribution is disabled: it serves nobody.');
    const urls = origins.filter(({ type }) => type === 'lambda-url');
    if (urls.length === 0) return notApplicable('No origin is the URL of a Lambda function.');
    const open = urls.filter(({ OriginAccessControlId: control }) => control === null);
    if (open.length === 0) return pass('All function URLs among the origins have an origin access control.');
    const names = open.map(({ DomainName }) => DomainName).join(', ');
    return fail(`Without origin access control: ${names}; expected: one for each function URL.`);
  },
});

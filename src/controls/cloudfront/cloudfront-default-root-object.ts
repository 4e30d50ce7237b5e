import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'cloudfront-default-root-object',
  title: 'CloudFront distributions have a default root object',
  risk: { impact: 'defence', exposure: 'internet', ease: 'effort' },
  severityNote:
    'It shows something only where the origin also lists what it has, as a bucket open to listing does.',
  why: 'A request for the bare domain goes to the origin as it is, and an origin that lists its contents hands out the list.',
  fix: 'Set the default root object, as index.html, and keep the origin from listing what it holds.',
  items: ['https.cloudfront', 'own.data-leaks'],
  aka: { prowler: ['cloudfront_distributions_default_root_object'], securityHub: ['CloudFront.1'] },
  kind: 'cloudfront:distribution',
  facts: ['Enabled', 'DefaultRootObject'],
  judge({ facts: { Enabled, DefaultRootObject: root } }) {
    if (!Enabled) return notApplicable('The distribution is disabled: it serves nobody.');
    if (root === null) return fail('There is no default root object; expected: one, as index.html.');
    return pass(`The default root object is ${root}.`);
  },
});

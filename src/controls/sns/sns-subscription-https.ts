import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'sns-subscription-https',
  title: 'SNS topics send to web addresses over HTTPS only',
  risk: { impact: 'data', exposure: 'foothold', ease: 'effort' },
  why: 'Over plain HTTP anyone on the way reads the messages, and can put others in their place.',
  fix: 'Subscribe the HTTPS address, and delete the subscription of the plain one.',
  items: ['https.endpoints'],
  aka: {
    prowler: ['sns_subscription_not_using_http_endpoints'],
    cloudsploit: ['snsSubscriptionHTTPSonly', 'snsTopicNoHttpPolicy'],
  },
  kind: 'sns:topic',
  facts: ['plainHttpEndpoints'],
  judge({ facts: { plainHttpEndpoints: plain } }) {
    if (plain.length === 0) return pass('No subscription of this account is for a plain HTTP address.');
    return fail(`Messages are sent to ${plain.join(', ')}; expected: HTTPS addresses only.`);
  },
});

import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'cognito-user-pool-waf',
  title: 'User pools have a web ACL of AWS WAF',
  risk: { impact: 'defence', exposure: 'internet', ease: 'effort' },
  why: 'A pool’s sign-in is open to everybody, and without a firewall a program may try stolen passwords and make users all night.',
  fix: 'Associate a web ACL with the pool that limits requests by address and knows bots.',
  items: ['https.endpoints'],
  aka: { prowler: ['cognito_user_pool_waf_acl_attached'], cloudsploit: ['cognitoHasWafEnabled'] },
  kind: 'cognito:user-pool',
  facts: ['webAcl'],
  judge({ facts: { webAcl } }) {
    if (webAcl === null) return fail('No web ACL is associated with the pool; expected: one.');
    const name = webAcl.split('/').at(-2) ?? webAcl;
    return pass(`The web ACL ${name} is associated with the pool.`);
  },
});

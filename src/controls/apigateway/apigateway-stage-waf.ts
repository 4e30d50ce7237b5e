import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'apigateway-stage-waf',
  title: 'Stages of REST APIs stand behind a web ACL',
  risk: { impact: 'defence', exposure: 'internet', ease: 'effort' },
  why: 'Without a web ACL every probe for known flaws and every flood of requests reaches what is behind the API.',
  fix: 'Attach a WAF web ACL with at least the managed common rules and a rate limit to the stage.',
  items: ['own.data-leaks'],
  aka: {
    prowler: ['apigateway_restapi_waf_acl_attached'],
    cloudsploit: ['apigatewayWafEnabled'],
    securityHub: ['APIGateway.4'],
  },
  kind: 'apigateway:stage',
  facts: ['webAclArn'],
  judge({ facts: { webAclArn: acl } }) {
    if (acl === null) return fail('No web ACL is attached; expected: one.');
    return pass(`The web ACL ${acl} is attached.`);
  },
});

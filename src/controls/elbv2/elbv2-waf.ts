import { control, of } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'elbv2-waf',
  title: 'Application Load Balancers on the internet have a web ACL of AWS WAF',
  risk: { impact: 'defence', exposure: 'internet', ease: 'effort' },
  why: 'Without a firewall for web requests, every scanner’s attempt at known flaws reaches the application itself.',
  fix: 'Associate a web ACL with managed rules with the load balancer.',
  items: ['https.endpoints'],
  aka: {
    prowler: ['elbv2_waf_acl_attached'],
    cloudsploit: ['elbv2WafEnabled'],
    securityHub: ['ELB.16'],
  },
  kind: 'elbv2:load-balancer',
  facts: ['Type', 'Scheme'],
  relations: { acls: of('wafv2:web-acl', 'loadBalancers', []) },
  judge({ facts: { Type, Scheme } }, { related: { acls } }) {
    if (Type !== 'application') return notApplicable(`WAF cannot be put before the type ${Type}.`);
    if (Scheme === 'internal') return notApplicable('The load balancer is internal.');
    const [acl] = acls;
    if (acl === undefined) return fail('No web ACL is associated with the load balancer; expected: one.');
    return pass(`The web ACL ${acl.name ?? acl.id} is associated with the load balancer.`);
  },
});

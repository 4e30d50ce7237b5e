import { control, of } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'wafv2-web-acl-logging',
  title: 'Web ACLs of AWS WAF log the requests that they see',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  severityNote: 'The log is what tells an attack from a bad rule, while the attack goes on.',
  why: 'Without the log nobody can tell what was refused and why, or what an attacker tried before it worked.',
  fix: 'Turn on logging to a log group, bucket or delivery stream whose name begins with aws-waf-logs-.',
  items: ['monitor.central'],
  aka: {
    prowler: ['wafv2_webacl_logging_enabled'],
    cloudsploit: ['wafv2WebAclLoggingEnabled'],
    securityHub: ['WAF.11'],
  },
  kind: 'wafv2:web-acl',
  facts: [],
  relations: { logging: of('wafv2:logging-configuration', 'ResourceArn', ['LogDestinationConfigs']) },
  judge(_acl, { related: { logging } }) {
    const destinations = logging.flatMap(({ facts }) => facts.LogDestinationConfigs);
    if (destinations.length === 0) return fail('The requests are not logged; expected: to one destination.');
    return pass(`The requests are logged to ${destinations.join(', ')}.`);
  },
});

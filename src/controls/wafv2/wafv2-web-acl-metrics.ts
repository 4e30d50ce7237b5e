import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'wafv2-web-acl-metrics',
  title: 'Web ACLs of AWS WAF and all of their rules have metrics',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'Without metrics no alarm can tell that a rule refuses ten times as much as yesterday, or nothing at all any more.',
  fix: 'Turn on CloudWatch metrics for the web ACL and each of its rules.',
  items: ['monitor.central'],
  aka: {
    prowler: ['wafv2_webacl_rule_logging_enabled'],
    cloudsploit: ['wafv2CloudwatchMetricsEnabled'],
    securityHub: ['WAF.12'],
  },
  kind: 'wafv2:web-acl',
  facts: ['Rules', 'metricsEnabled'],
  judge({ facts: { Rules, metricsEnabled } }) {
    const silent = Rules.filter((rule) => !rule.CloudWatchMetricsEnabled).map(({ Name }) => `rule ${Name}`);
    const all = [...(metricsEnabled ? [] : ['web ACL itself']), ...silent];
    if (all.length === 0) return pass('The web ACL and all of its rules have metrics.');
    return fail(`CloudWatchMetricsEnabled is false for the ${all.join(', ')}; expected: true.`);
  },
});

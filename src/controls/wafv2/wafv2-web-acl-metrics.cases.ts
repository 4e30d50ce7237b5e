import { cases, denied } from '../case.ts';

const rule = (Name: string, CloudWatchMetricsEnabled: boolean) => ({ Name, CloudWatchMetricsEnabled });

export default cases('wafv2-web-acl-metrics', 'wafv2:web-acl', [
  { name: 'all', verdict: 'pass', facts: { Rules: [rule('core', true)], metricsEnabled: true } },
  {
    name: 'one rule has none',
    verdict: 'fail',
    reason: /for the rule geo;/,
    facts: { Rules: [rule('core', true), rule('geo', false)], metricsEnabled: true },
  },
  {
    name: 'the ACL has none',
    verdict: 'fail',
    reason: /for the web ACL itself;/,
    facts: { Rules: [], metricsEnabled: false },
  },
  {
    name: 'denied',
    verdict: 'unknown',
    facts: { Rules: denied('wafv2:GetWebACL'), metricsEnabled: denied('wafv2:GetWebACL') },
  },
]);

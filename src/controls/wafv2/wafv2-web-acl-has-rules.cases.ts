import { cases, denied } from '../case.ts';

export default cases('wafv2-web-acl-has-rules', 'wafv2:web-acl', [
  { name: 'one', verdict: 'pass', facts: { Rules: [{ Name: 'core', CloudWatchMetricsEnabled: true }] } },
  { name: 'none', verdict: 'fail', facts: { Rules: [] } },
  { name: 'denied', verdict: 'unknown', facts: { Rules: denied('wafv2:GetWebACL') } },
]);

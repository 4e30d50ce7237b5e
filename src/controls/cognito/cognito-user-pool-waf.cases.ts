import { cases, denied } from '../case.ts';

const ACL = 'arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/apis/1234abcd-12ab-34cd-56ef-1234567890ab';

export default cases('cognito-user-pool-waf', 'cognito:user-pool', [
  { name: 'with one', verdict: 'pass', reason: /web ACL apis/, facts: { webAcl: ACL } },
  { name: 'without', verdict: 'fail', facts: { webAcl: null } },
  { name: 'denied', verdict: 'unknown', facts: { webAcl: denied('wafv2:GetWebACLForResource') } },
]);

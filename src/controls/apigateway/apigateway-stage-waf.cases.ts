import { cases, denied } from '../case.ts';

export default cases('apigateway-stage-waf', 'apigateway:stage', [
  {
    name: 'attached',
    verdict: 'pass',
    facts: { webAclArn: 'arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/apis/1' },
  },
  { name: 'none', verdict: 'fail', facts: { webAclArn: null } },
  { name: 'denied', verdict: 'unknown', facts: { webAclArn: denied('apigateway:GET') } },
]);

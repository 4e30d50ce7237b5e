import type { Neighbour } from '../case.ts';
import { cases } from '../case.ts';

const arn = 'arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/shop/1';
const logging = (ResourceArn: string): Neighbour => ({
  kind: 'wafv2:logging-configuration',
  id: ResourceArn,
  facts: {
    ResourceArn,
    LogDestinationConfigs: ['arn:aws:logs:eu-west-1:111122223333:log-group:aws-waf-logs-shop'],
  },
});

export default cases('wafv2-web-acl-logging', 'wafv2:web-acl', [
  { name: 'on', verdict: 'pass', reason: /aws-waf-logs-shop/, arn, facts: {}, others: [logging(arn)] },
  { name: 'of another one', verdict: 'fail', arn, facts: {}, others: [logging(`${arn}2`)] },
  {
    name: 'may not be listed',
    verdict: 'unknown',
    arn,
    facts: {},
    unlisted: ['wafv2:logging-configuration'],
  },
]);

import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

const arn = 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/shop/1';
const facts = { Type: 'application', Scheme: 'internet-facing' };
const acl = (loadBalancers: readonly string[]): Neighbour => ({
  kind: 'wafv2:web-acl',
  id: 'acl-1',
  name: 'shop',
  facts: { loadBalancers },
});

export default cases('elbv2-waf', 'elbv2:load-balancer', [
  { name: 'with one', verdict: 'pass', reason: /web ACL shop/, arn, facts, others: [acl([arn])] },
  { name: 'without', verdict: 'fail', arn, facts, others: [acl([`${arn}2`])] },
  { name: 'internal', verdict: 'not-applicable', arn, facts: { ...facts, Scheme: 'internal' } },
  { name: 'of a network', verdict: 'not-applicable', arn, facts: { ...facts, Type: 'network' } },
  { name: 'ACLs may not be listed', verdict: 'unknown', arn, facts, unlisted: ['wafv2:web-acl'] },
  {
    name: 'denied',
    verdict: 'unknown',
    arn,
    facts: { ...facts, Type: denied('elasticloadbalancing:DescribeLoadBalancers') },
  },
]);
